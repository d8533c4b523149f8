import {
  type Address,
  encodeAbiParameters,
  encodeErrorResult,
  pad,
  parseAbi,
  toEventSelector,
} from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import { resultsOf, transfersOf } from "./attributeRuns.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import type { RouteRun } from "./runRoute.ts";
import type { SeparateRun } from "./runSeparately.ts";

const { grantee, pool, timelock, token } = checkAccounts;
const call = createCall({ to: token });
const costly = createCall({ to: token, value: 10n ** 20n });
const delegated = createCall({ to: pool, operation: 1 });
const { snapshot } = createCheckContext().preview;

const parametersOf = (calls: readonly (typeof call)[]) =>
  ({ calls, executor: timelock, snapshot }) as unknown as ExecutionParameters;
/** A call that pays so much, by its log. */
const paying = (amount: bigint, gasUsed = 1n): CallOutcome => {
  const word = (address: Address) => pad(address, { size: 32 }).toLowerCase() as Address;
  return {
    status: "success",
    data: "0x",
    gasUsed,
    logs: [
      {
        address: token,
        topics: [
          toEventSelector("event Transfer(address,address,uint256)"),
          word(timelock),
          word(grantee),
        ],
        data: encodeAbiParameters([{ type: "uint256" }], [amount]),
      },
    ],
  };
};
const routeOf = (
  status: RouteRun["entry"]["status"],
  outcomes: readonly CallOutcome[] = [],
): RouteRun =>
  ({
    entry: { label: "the route", status, gasUsed: 50n, reason: "early" },
    simulated: { outcomes },
  }) as unknown as RouteRun;
const separateOf = (
  status: SeparateRun["run"]["status"],
  rest: { outcomes?: readonly CallOutcome[]; indices?: readonly number[] } = {},
): SeparateRun =>
  ({
    run: { status },
    calls: rest.indices?.map((index) => ({ call, index })),
    simulated: rest.outcomes === undefined ? undefined : { outcomes: rest.outcomes },
  }) as unknown as SeparateRun;

describe("resultsOf", () => {
  it("tells call by call where they ran one by one", () => {
    const separate = separateOf("success", {
      outcomes: [paying(1n, 3n), paying(2n, 4n), paying(3n, 5n)],
      indices: [0, 1, 1],
    });
    for (const status of ["success", "reverted", "notRun"] as const) {
      const runs = { route: routeOf(status), separate };
      expect(resultsOf(parametersOf([call, call]), runs)).toEqual([
        { status: "success", gasUsed: 3n },
        { status: "success", gasUsed: 9n },
      ]);
    }
  });

  it("tells what the DAO's own asset refuses in tokens", () => {
    const data = encodeErrorResult({
      abi: parseAbi(["error ERC20InsufficientBalance(address, uint256, uint256)"]),
      args: [timelock, 10n ** 18n, 3n * 10n ** 18n],
    });
    const refused: CallOutcome = { ...paying(1n), status: "reverted", data };
    const separate = separateOf("reverted", { outcomes: [refused], indices: [0] });
    const [result] = resultsOf(parametersOf([call]), { route: routeOf("reverted"), separate });
    const { symbol } = snapshot.state.token;
    expect(result?.revertReason).toBe(
      `${timelock} holds 1 ${symbol}, less than the 3 ${symbol} needed`,
    );
  });

  it("tells of the route where only it lets them through, or there is a delegatecall", () => {
    const reverted: CallOutcome = { ...paying(1n, 3n), status: "reverted" };
    const separate = separateOf("reverted", { outcomes: [reverted], indices: [0] });
    const calls = parametersOf([call]);
    expect(resultsOf(calls, { route: routeOf("success"), separate })).toEqual([
      { status: "success", gasUsed: 0n },
    ]);
    expect(resultsOf(calls, { route: routeOf("reverted"), separate })).toMatchObject([
      { status: "reverted", gasUsed: 3n },
    ]);
    const runs = { route: routeOf("reverted"), separate: separateOf("notRun") };
    expect(resultsOf(parametersOf([call, delegated]), runs)).toEqual([
      { status: "notReached", gasUsed: 0n },
      { status: "reverted", gasUsed: 50n, revertReason: "early" },
    ]);
  });

  it("tells which call could not be paid where the node ran none", () => {
    const runs = {
      route: routeOf("notRun"),
      separate: separateOf("reverted", { indices: [0, 1] }),
    };
    expect(resultsOf(parametersOf([call, costly]), runs)).toMatchObject([
      { status: "notReached" },
      { status: "reverted" },
    ]);
    expect(resultsOf(parametersOf([call]), runs)).toEqual([]);
  });
});

describe("transfersOf", () => {
  const transfer = (amount: bigint, of: number) => ({
    call: of,
    asset: token,
    from: timelock,
    to: grantee,
    amount,
  });

  it("gives each transfer to the call of the list that it belongs to", () => {
    const separate = separateOf("success", {
      outcomes: [paying(1n), paying(2n), paying(3n)],
      indices: [0, 2, 2],
    });
    const runs = { route: routeOf("success", [paying(9n)]), separate };
    expect(transfersOf(parametersOf([call, call, call]), runs)).toEqual([
      transfer(1n, 0),
      transfer(2n, 2),
      transfer(3n, 2),
    ]);
  });

  it("gives all of the route's run to its delegatecall, else to the first call", () => {
    const runs = { route: routeOf("success", [paying(9n)]), separate: separateOf("notRun") };
    expect(transfersOf(parametersOf([call, delegated]), runs)).toEqual([transfer(9n, 1)]);
    expect(transfersOf(parametersOf([call, call]), runs)).toEqual([transfer(9n, 0)]);
    const nothing = { route: { ...runs.route, simulated: undefined }, separate: runs.separate };
    expect(transfersOf(parametersOf([call]), nothing)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import { defaultPolicy } from "../../dao/Policy.ts";
import type { IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import type { Preview, Transfer } from "../../preview/Preview.ts";
import { flow } from "../flow/flow.ts";
import { supply } from "../supply/supply.ts";

const { dollar, grantee, pool, safe, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;

const mint = (amount: bigint): DecodedCall => ({
  call: createCall({ to: token }),
  status: "decoded",
  action: { type: "mint" },
  effects: [{ kind: "supply", token, amount, recipient: grantee }],
});
const supplied = (amount: bigint) => ({
  token: { ...soundState.token, totalSupply: soundState.token.totalSupply + amount },
});

describe("supply", () => {
  const find = (change: ContextChange) => saysOf(supply(createCheckContext(change)));
  const minting = (amount: bigint, change: ContextChange = {}) =>
    find({ decoded: [mint(amount)], after: supplied(amount), ...change });
  const stated = "ok: Supply changes as stated";
  const beyond = "critical: Supply grows beyond measure";

  it("names growth of more than ten times the year's", () => {
    expect(minting(500_000n * whole)).toEqual([stated]);
    expect(minting(500_000n * whole + 1n)).toEqual([beyond, stated]);
  });

  it("names growth of more than all there is, whatever the policy", () => {
    const policy = { ...defaultPolicy, maxInflationPerYear: { numerator: 10n, denominator: 1n } };
    expect(minting(1_000_000n * whole, { policy })).toEqual([stated]);
    expect(minting(1_000_000n * whole + 1n, { policy })).toEqual([beyond, stated]);
  });

  it("names it beside a difference too", () => {
    expect(find({ after: supplied(600_000n * whole) })).toEqual([
      "critical: Supply changes otherwise than stated",
      beyond,
    ]);
  });

  it("warns of inflation that the calls raise, and not of one that was there", () => {
    const impact = (baseline: bigint, proposed: bigint) =>
      ({
        metrics: {
          inflationFirstYear: {
            baseline: { numerator: baseline, denominator: 100n },
            proposed: { numerator: proposed, denominator: 100n },
          },
        },
      }) as Preview["impact"];
    const much = "warning: More inflation than the policy allows";
    expect(minting(1n, { impact: impact(0n, 5n) })).toEqual([stated]);
    expect(minting(1n, { impact: impact(0n, 6n) })).toEqual([stated, much]);
    expect(minting(1n, { impact: impact(9n, 9n) })).toEqual([stated]);
    expect(minting(1n, { impact: impact(9n, 8n) })).toEqual([stated]);
    expect(minting(1n, { impact: impact(9n, 10n) })).toEqual([stated, much]);
  });

  const source = (rate: bigint): IssuanceSource => ({
    adapter: "rewards",
    target: pool,
    parameters: [
      {
        id: `${pool}.rewardRate`,
        label: "Rate",
        value: { unit: "amount", amount: rate, token },
        source: { address: pool, functionName: "rewardRate" },
      },
    ],
    authorities: [],
    buckets: [],
    mechanisms: [],
    pokes: [],
  });
  const at = (rate: bigint) => ({
    sources: [source(rate)],
    parameters: source(rate).parameters,
  });
  const call = (to: typeof pool, status: "decoded" | "opaque"): DecodedCall =>
    status === "decoded"
      ? { call: createCall({ to }), status, action: { type: "setRate" }, effects: [] }
      : { call: createCall({ to }), status, reason: "unknownSelector", candidates: [] };
  const unstated = "critical: An emission parameter changes and no call states it";
  const same = "ok: Supply stays as it is";

  it("names an emission parameter that no readable call goes to", () => {
    const changed = { before: at(5n), after: at(6n) };
    expect(find({ ...changed, decoded: [call(stranger, "decoded")] })).toEqual([unstated, same]);
    expect(find({ ...changed, decoded: [call(pool, "opaque")] })).toEqual([unstated, same]);
    expect(find({ ...changed, decoded: [call(pool, "decoded")] })).toEqual([same]);
    expect(find({ before: at(5n), after: at(5n), decoded: [call(stranger, "decoded")] })).toEqual([
      same,
    ]);
  });

  it("takes an effect on the contract for stated, and a call that runs later not", () => {
    const changed = { before: at(5n), after: at(6n) };
    const effect: DecodedCall = {
      call: createCall({ to: stranger }),
      status: "decoded",
      action: { type: "batch" },
      effects: [{ kind: "parameter", contract: pool, name: "rewardRate" }],
    };
    expect(find({ ...changed, decoded: [effect] })).toEqual([same]);
    const funding: DecodedCall = {
      ...effect,
      effects: [{ kind: "flow", asset: "ether", amount: 0n, recipient: pool }],
    };
    expect(find({ ...changed, decoded: [funding] })).toEqual([same]);
    const scheduled: DecodedCall = {
      ...effect,
      effects: [],
      inner: [{ ...call(pool, "decoded"), executor: timelock, runs: "later" }],
    };
    expect(find({ ...changed, decoded: [scheduled] })).toEqual([unstated, same]);
  });
});

describe("flow", () => {
  const pay = (asset: Transfer["asset"], amount: bigint, to = grantee): Transfer => ({
    call: 0,
    asset,
    from: timelock,
    to,
    amount,
  });
  const drained = "critical: Most of an asset leaves the treasury";
  const find = (transfers: readonly Transfer[], change: ContextChange = {}) =>
    saysOf(flow(createCheckContext({ transfers, ...change })));

  it("names most of an asset leaving, to one or to several, and not half", () => {
    expect(find([pay(dollar, 25_000_000_001n)])).toContain(drained);
    expect(find([pay(dollar, 25_000_000_000n)])).not.toContain(drained);
    expect(find([pay(dollar, 20_000_000_000n), pay(dollar, 5_000_000_001n, stranger)])).toContain(
      drained,
    );
    expect(find([pay("ether", 5n * whole + 1n)])).toContain(drained);
    expect(find([pay("ether", 5n * whole)])).not.toContain(drained);
  });

  it("holds to the policy, and to what is held by all accounts", () => {
    const policy = { ...defaultPolicy, maxDrainShare: { numerator: 1n, denominator: 1n } };
    expect(find([pay(dollar, 50_000_000_000n)], { policy })).not.toContain(drained);
    const accounts = [
      ...soundState.accounts,
      {
        address: safe,
        label: "Safe",
        class: "treasury" as const,
        wei: 0n,
        balances: [{ asset: dollar, amount: 50_000_000_000n }],
      },
    ];
    expect(find([pay(dollar, 50_000_000_000n)], { before: { accounts } })).not.toContain(drained);
    expect(find([pay(dollar, 50_000_000_001n)], { before: { accounts } })).toContain(drained);
  });

  it("leaves an asset alone that the treasury holds none of", () => {
    const accounts = soundState.accounts.map((account) => ({ ...account, balances: [] }));
    expect(find([pay(dollar, 1n)], { before: { accounts } })).not.toContain(drained);
  });

  it("leaves what goes to another treasury account, and what is deposited", () => {
    expect(find([pay(dollar, 50_000_000_000n, timelock)])).not.toContain(drained);
    const deposit: DecodedCall = {
      call: createCall({ to: pool }),
      status: "decoded",
      action: { type: "wrapEther" },
      effects: [
        { kind: "flow", asset: "ether", amount: 9n * whole, recipient: pool, isDeposit: true },
      ],
    };
    const wrapped = [pay("ether", 9n * whole, pool)];
    expect(find(wrapped, { decoded: [deposit] })).not.toContain(drained);
    expect(find(wrapped)).toContain(drained);
  });
});

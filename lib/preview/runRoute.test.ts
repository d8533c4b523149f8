import { createClient, custom, HttpRequestError, RpcRequestError } from "viem";
import { describe, expect, it } from "vitest";
import {
  checkAccounts,
  createCheckContext,
  executeAt,
  soundState,
} from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import { readValue } from "../chain/readValue.ts";
import type { SimulatedEntry } from "../chain/SimulatedEntry.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import { type RunFrame, runRoute } from "./runRoute.ts";
import { runSeparately } from "./runSeparately.ts";

const { grantee, pool, timelock } = checkAccounts;
const { snapshot } = createCheckContext().preview;
const call = createCall({ to: grantee });
const frame: RunFrame = {
  block: snapshot.block,
  executeAt,
  read: readValue(soundState),
  readings: [],
};
const entry: SimulatedEntry = {
  label: "execute of the Timelock",
  sender: timelock,
  earlier: [],
  calls: [call],
  funding: 0n,
  slots: [],
};

const clientOf = (answer: () => unknown) =>
  createClient({
    transport: custom({ request: async () => answer() }, { retryCount: 0 }),
  });
const refusing = clientOf(() => {
  const error = { code: -38_020, message: "too many blocks" };
  throw new RpcRequestError({ body: {}, error, url: "http://node" });
});
const gone = clientOf(() => {
  throw new HttpRequestError({ url: "http://node", details: "fetch failed" });
});
const unavailable = { code: "chain.rpcUnavailable" };
const unasked = clientOf(() => {
  throw new Error("Nothing is to be asked");
});

describe("runRoute", () => {
  it("runs nothing where there is no way in, and says why", async () => {
    expect(await runRoute(unasked, { entry: { unavailable: "no timelock" }, frame })).toEqual({
      simulated: undefined,
      entry: {
        label: "one by one as the executor",
        status: "notRun",
        reason: "no timelock",
        gasUsed: 0n,
      },
    });
  });

  it("was not run where the node refuses it, in the node's words", async () => {
    expect(await runRoute(refusing, { entry, frame })).toEqual({
      simulated: undefined,
      entry: {
        label: "execute of the Timelock",
        status: "notRun",
        reason: "too many blocks",
        gasUsed: 0n,
      },
    });
  });

  it("does not hide a node that is not there", async () => {
    await expect(runRoute(gone, { entry, frame })).rejects.toMatchObject(unavailable);
  });
});

describe("runSeparately", () => {
  const parameters = (calls: ExecutionParameters["calls"]) =>
    ({ calls, executor: timelock, snapshot, entry, frame }) as unknown as Parameters<
      typeof runSeparately
    >[1];
  const costly = createCall({ to: grantee, value: 10n ** 20n });

  it("makes no delegatecall, and says why", async () => {
    const delegated = createCall({ to: pool, operation: 1 });
    expect(await runSeparately(unasked, parameters([call, delegated]))).toEqual({
      run: { status: "notRun", reason: "a delegatecall cannot be made in another's name" },
      calls: undefined,
      simulated: undefined,
    });
  });

  it("passes on any other refusal, and a node that is not there", async () => {
    await expect(runSeparately(refusing, parameters([call]))).rejects.toMatchObject({
      code: "chain.simulationUnavailable",
    });
    await expect(runSeparately(gone, parameters([costly]))).rejects.toMatchObject(unavailable);
  });
});

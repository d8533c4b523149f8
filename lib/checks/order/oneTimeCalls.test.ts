import { encodeFunctionData, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import { createCall } from "../../actions/createCall.ts";
import { decodeCalls } from "../../actions/decodeCalls.ts";
import { oneTimeCalls } from "./oneTimeCalls.ts";

const { governor, timelock, token } = checkAccounts;
const ping = "0x12345678";

const ofGovernor = (functionName: "queue" | "execute" | "cancel") =>
  createCall({
    to: governor,
    data: encodeFunctionData({
      abi: openZeppelinGovernorAbi,
      functionName,
      args: [[token], [0n], [ping], zeroHash],
    }),
  });
const single = [token, 0n, ping, zeroHash, zeroHash] as const;
const several = [[token], [0n], [ping], zeroHash, zeroHash] as const;
const ofTimelock = (data: `0x${string}`) => createCall({ to: timelock, data });
const abi = timelockControllerAbi;
const execute = ofTimelock(encodeFunctionData({ abi, functionName: "execute", args: single }));
const executeBatch = ofTimelock(
  encodeFunctionData({ abi, functionName: "executeBatch", args: several }),
);
const numbered = createCall({ to: governor, data: `0xddf0b009${"0".repeat(63)}7` });

const pathsOf = (...calls: readonly ReturnType<typeof createCall>[]) =>
  oneTimeCalls({ decoded: decodeCalls(calls, { actions: [] }) }).map(({ path }) => path);

describe("oneTimeCalls", () => {
  it("are those that queue or execute what is held already", () => {
    const calls = [ofGovernor("queue"), ofGovernor("execute"), numbered, execute, executeBatch];
    expect(pathsOf(...calls)).toEqual([[0], [1], [2], [3], [4]]);
  });

  it("are none that schedule, cancel, or need the timelock's admin", () => {
    const args = [...single, 3_600n] as const;
    const schedule = ofTimelock(encodeFunctionData({ abi, functionName: "schedule", args }));
    const byAdmin = ofTimelock(
      encodeFunctionData({
        abi: compoundTimelockAbi,
        functionName: "executeTransaction",
        args: [token, 0n, "", ping, 1n],
      }),
    );
    expect(pathsOf(ofGovernor("cancel"), schedule, byAdmin)).toEqual([]);
  });

  it("are found inside what runs now, and not inside what runs later", () => {
    const inside = (functionName: "execute" | "schedule") => {
      const own = [numbered.to, 0n, numbered.data, zeroHash, zeroHash] as const;
      return ofTimelock(
        functionName === "execute"
          ? encodeFunctionData({ abi, functionName, args: own })
          : encodeFunctionData({ abi, functionName, args: [...own, 3_600n] }),
      );
    };
    expect(pathsOf(inside("execute"))).toEqual([[0], [0, 0]]);
    expect(pathsOf(inside("schedule"))).toEqual([]);
  });
});

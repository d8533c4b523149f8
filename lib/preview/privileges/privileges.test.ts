import {
  type Address,
  concat,
  encodeFunctionData,
  getAddress,
  type Hex,
  keccak256,
  numberToHex,
  parseAbi,
  stringToHex,
} from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestRpc } from "../../../demo/requestRpc.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { enterByGovernor } from "../../review/enterByGovernor.ts";
import { enterBySafe } from "../../review/enterBySafe.ts";
import { previewCalls } from "../previewCalls.ts";
import { fetchPrivileges } from "./withPrivileges.ts";

const abi = parseAbi([
  "function grantRole(bytes32 role, address account)",
  "function revokeRole(bytes32 role, address account)",
  "function enableModule(address module)",
  "function setFallbackHandler(address handler)",
]);
const stranger = getAddress("0x00000000000000000000000000000000000abcd1");
/** ERC-1967, as the standard prints it. */
const implementationSlot: Hex =
  "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc";

let demo: Demo;
let harbor: Snapshot;
let safe: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  [harbor, safe] = [await demo.open("harbor"), await demo.open("harborSafe")];
});
afterAll(() => demo.chain.stop());

const call = (to: Address, functionName: "grantRole" | "revokeRole", role: Hex, account: Address) =>
  createCall({ to, data: encodeFunctionData({ abi, functionName, args: [role, account] }) });

const preview = (snapshot: Snapshot, calls: readonly Call[]) => {
  const isSafe = snapshot === safe;
  const executeAt = snapshot.block.timestamp + (isSafe ? 12 : 9 * 86_400);
  return previewCalls(demo.client, {
    mintage: demo.mintage,
    snapshot,
    executor: isSafe ? demo.contract("harborSafe") : demo.contract("harborTimelock"),
    calls,
    executeAt,
    enter: async (client) =>
      isSafe
        ? enterBySafe({ snapshot, calls })
        : enterByGovernor(client, { snapshot, calls, executeAt }),
  });
};

describe("privileges of a preview", () => {
  it("shows every role: those of the logs, and those that the run itself grants", async () => {
    const token = demo.contract("harborToken");
    const timelock = demo.contract("harborTimelock");
    const proposer = keccak256(stringToHex("PROPOSER_ROLE"));
    const odd = keccak256(stringToHex("ODD_ROLE"));
    const { changes, execution } = await preview(harbor, [
      call(timelock, "grantRole", proposer, stranger),
      call(token, "grantRole", odd, stranger),
    ]);
    expect(execution).toMatchObject({ status: "success", gaps: [] });
    const ofRole = (role: Hex) => changes.find(({ id }) => id.endsWith(`.role.${role}`));
    const governor = demo.contract("harborGovernor");
    expect(ofRole(proposer)).toMatchObject({
      label: "PROPOSER_ROLE of Treasury (timelock)",
      before: { addresses: [governor] },
      after: { addresses: [governor, stranger] },
    });
    expect(ofRole(odd)).toMatchObject({ before: undefined, after: { addresses: [stranger] } });
    expect(execution.after?.privileges?.find(({ id }) => id.endsWith(odd))).toMatchObject({
      kind: "role",
      contract: token,
    });
  });

  it("sees a role taken away", async () => {
    const timelock = demo.contract("harborTimelock");
    const proposer = keccak256(stringToHex("PROPOSER_ROLE"));
    const governor = demo.contract("harborGovernor");
    const { changes } = await preview(harbor, [call(timelock, "revokeRole", proposer, governor)]);
    expect(changes).toMatchObject([
      { before: { addresses: [governor] }, after: { addresses: [] } },
    ]);
  });

  it("reads a Safe's modules, fallback handler and singleton, also where no function tells", async () => {
    const address = demo.contract("harborSafe");
    const foreign = getAddress("0x00000000000000000000000000000000000f04e2");
    // SSTORE(0, stranger): what the Bybit transaction did.
    await requestRpc(demo.chain.rpcUrl, "anvil_setCode", [
      foreign,
      concat(["0x73", stranger, "0x60005500"]),
    ]);
    await requestRpc(demo.chain.rpcUrl, "evm_mine");
    safe = await demo.open("harborSafe");
    const own = (functionName: "enableModule" | "setFallbackHandler") =>
      createCall({
        to: address,
        data: encodeFunctionData({ abi, functionName, args: [stranger] }),
      });
    const { changes } = await preview(safe, [own("enableModule"), own("setFallbackHandler")]);
    const changed = (list: typeof changes) =>
      list.map(({ id, after }) => [id.slice(address.length + 1), after]);
    expect(changed(changes)).toEqual([
      ["modules", { unit: "addresses", addresses: [stranger] }],
      ["fallbackHandler", { unit: "address", address: stranger }],
    ]);
    expect(changes[1]?.before).toEqual({
      unit: "address",
      address: demo.contract("CompatibilityFallbackHandler"),
    });
    const hijacked = await preview(safe, [createCall({ to: foreign, operation: 1 })]);
    expect(changed(hijacked.changes)).toContainEqual([
      "singleton",
      { unit: "address", address: stranger },
    ]);
  });

  it("reads the ERC-1967 slots of what the calls touch, before and after", async () => {
    const proxy = getAddress("0x00000000000000000000000000000000000f04e3");
    const { rpcUrl } = demo.chain;
    // SSTORE(implementation slot, first word of calldata).
    await requestRpc(rpcUrl, "anvil_setCode", [
      proxy,
      concat(["0x600035", "0x7f", implementationSlot, "0x5500"]),
    ]);
    const old = demo.account("alice");
    await requestRpc(rpcUrl, "anvil_setStorageAt", [
      proxy,
      implementationSlot,
      numberToHex(BigInt(old), { size: 32 }),
    ]);
    await requestRpc(rpcUrl, "evm_mine");
    const snapshot = await demo.open("harbor");
    const data = numberToHex(BigInt(stranger), { size: 32 });
    const { changes, execution } = await preview(snapshot, [createCall({ to: proxy, data })]);
    expect(execution.entry).toMatchObject({ status: "success" });
    expect(changes).toEqual([
      {
        id: `${proxy}.implementation`,
        label: `Implementation of ${proxy}`,
        before: { unit: "address", address: old },
        after: { unit: "address", address: stranger },
      },
    ]);
    const now = await fetchPrivileges(demo.client, {
      scope: execution.privilegeScope,
      blockNumber: snapshot.block.number,
    });
    expect(execution.before.privileges?.map(({ id, value }) => [id, value])).toEqual(
      now.map(({ id, value }) => [id, value]),
    );
  });
});

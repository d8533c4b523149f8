import { type Address, type Hex, pad, toEventSelector, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import { type RoleLog, toRoleChanges, toRoleGrants } from "./roleLogs.ts";

const { alice, bob, timelock, token } = checkAccounts;
const granted = toEventSelector("event RoleGranted(bytes32,address,address)");
const revoked = toEventSelector("event RoleRevoked(bytes32,address,address)");
const role: Hex = `0x${"0f".repeat(32)}`;

const log = (event: Hex, account: Address, of = role): RoleLog => ({
  address: token.toLowerCase() as Address,
  topics: [event, of, pad(account, { size: 32 }).toLowerCase() as Hex, zeroHash],
  data: "0x",
});

describe("toRoleChanges", () => {
  it("reads grants and revocations in their order, with checksummed addresses", () => {
    expect(toRoleChanges([log(granted, alice), log(revoked, bob, zeroHash)])).toEqual([
      { contract: token, role, account: alice, granted: true },
      { contract: token, role: zeroHash, account: bob, granted: false },
    ]);
  });

  it("leaves other logs out, and such as only look alike", () => {
    const other = toEventSelector("event Transfer(address,address,uint256)");
    const { topics, ...rest } = log(granted, alice);
    const short = [0, 1, 2].map((length) => ({ ...rest, topics: topics.slice(0, length) }));
    expect(toRoleChanges([log(other, alice), ...short])).toEqual([]);
  });
});

describe("toRoleGrants", () => {
  it("names each contract, role and account once, whoever gave and took it", () => {
    const logs = [
      log(granted, alice),
      log(revoked, alice),
      log(granted, bob),
      log(granted, alice, zeroHash),
      { ...log(granted, alice), address: timelock },
    ];
    expect(toRoleGrants(logs)).toEqual([
      { contract: token, role, account: alice },
      { contract: token, role, account: bob },
      { contract: token, role: zeroHash, account: alice },
      { contract: timelock, role, account: alice },
    ]);
  });
});

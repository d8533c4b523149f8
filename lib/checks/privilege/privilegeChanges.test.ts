import { type Address, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, soundState } from "../../../test/createCheckContext.ts";
import type { ParameterValue } from "../../chain/Parameter.ts";
import type { DaoState, Privilege } from "../../dao/Snapshot.ts";
import type { Authority, IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import { privilegeChanges } from "./privilegeChanges.ts";

const { alice, bob, carol, pool, safe, token } = checkAccounts;

const privilege = (kind: Privilege["kind"], value: ParameterValue): Privilege => ({
  kind,
  contract: token,
  id: `${token}.${kind}`,
  label: `${kind} of Token`,
  value,
  source: { address: token, functionName: kind },
});
const owner = (address: Address) => privilege("owner", { unit: "address", address });
const role = (...addresses: Address[]) => privilege("role", { unit: "addresses", addresses });
const right = (name: Authority["right"], holders: readonly Address[]): Authority => ({
  right: name,
  holders,
  complete: true,
  source: { address: token, functionName: "minter" },
});
const source = (authorities: readonly Authority[], target = token): IssuanceSource => ({
  adapter: "any",
  target,
  parameters: [],
  authorities,
  buckets: [],
  mechanisms: [],
  pokes: [],
});
const owned = (...owners: Address[]) => ({
  safe: { address: safe, version: "1.4.1", owners, threshold: 1, nonce: 7n },
});
const find = (before: Partial<DaoState>, after: Partial<DaoState>) =>
  privilegeChanges({ ...soundState, ...before }, { ...soundState, ...after });
const idsOf = (before: Partial<DaoState>, after: Partial<DaoState>) =>
  find(before, after).map(({ id }) => id);

describe("privilegeChanges", () => {
  it("names who holds a right before and after, and nobody for the zero address", () => {
    const change = {
      kind: "owner",
      id: `${token}.owner`,
      label: "owner of Token",
      contract: token,
      functionName: "owner",
    };
    expect(find({ privileges: [owner(alice)] }, { privileges: [owner(bob)] })).toEqual([
      { ...change, before: [alice], after: [bob] },
    ]);
    expect(find({ privileges: [owner(alice)] }, { privileges: [owner(zeroAddress)] })).toEqual([
      { ...change, before: [alice], after: [] },
    ]);
    expect(find({}, { privileges: [owner(bob)] })).toEqual([
      { ...change, before: [], after: [bob] },
    ]);
    expect(find({ privileges: [owner(bob)] }, {})).toEqual([
      { ...change, before: [bob], after: [] },
    ]);
    const text = privilege("owner", { unit: "text", text: alice });
    expect(find({ privileges: [text] }, { privileges: [owner(zeroAddress)] })).toEqual([]);
  });

  it("keeps everybody in a role, and finds no change in another order", () => {
    expect(
      find({ privileges: [role(alice)] }, { privileges: [role(alice, zeroAddress)] }),
    ).toMatchObject([{ before: [alice], after: [alice, zeroAddress] }]);
    expect(find({ privileges: [role(alice, bob)] }, { privileges: [role(bob, alice)] })).toEqual(
      [],
    );
    expect(
      find({ privileges: [role(alice, bob)] }, { privileges: [role(alice, carol)] }),
    ).toHaveLength(1);
  });

  it("names a Safe's owners", () => {
    expect(find(owned(alice, bob), owned(alice))).toEqual([
      {
        kind: "safeOwners",
        id: `${safe}.owners`,
        label: `Owners of the Safe ${safe}`,
        contract: safe,
        functionName: "getOwners",
        before: [alice, bob],
        after: [alice],
      },
    ]);
    expect(find({ safe: undefined }, { safe: undefined })).toEqual([]);
  });

  it.each([
    ["mint", "The right to mint"],
    ["setMinter", "The right to change the minter"],
    ["grantRole", "The right to grant and revoke roles"],
    ["setRate", "The right to change the rate"],
  ] as const)("names what adapters know of %s", (name, label) => {
    const was = { sources: [source([right(name, [alice, zeroAddress])])] };
    expect(find(was, { sources: [source([right(name, [bob])])] })).toEqual([
      {
        kind: name,
        id: `${token}.${name}`,
        label: `${label} at ${token}`,
        contract: token,
        functionName: "minter",
        before: [alice],
        after: [bob],
      },
    ]);
  });

  it("leaves out who gets what vests, and tells contracts apart", () => {
    const vesting = (holder: Address) => ({ sources: [source([right("beneficiary", [holder])])] });
    expect(find(vesting(alice), vesting(bob))).toEqual([]);
    const two = (one: Address, other: Address) => ({
      sources: [source([right("mint", [one])]), source([right("mint", [other])], pool)],
    });
    expect(idsOf(two(alice, alice), two(alice, bob))).toEqual([`${pool}.mint`]);
  });

  it("names a right once where it follows from an owner that was named", () => {
    const both = (account: Address, minters: readonly Address[], target = token) => ({
      privileges: [owner(account)],
      sources: [source([right("mint", minters)], target)],
    });
    const named = [`${token}.owner`];
    expect(idsOf(both(alice, [alice]), both(bob, [bob]))).toEqual(named);
    expect(idsOf(both(alice, [alice, carol]), both(bob, [bob, carol]))).toEqual(named);
    // Not where anybody else gains or loses it, or it is another contract's.
    const more = [...named, `${token}.mint`];
    expect(idsOf(both(alice, [alice]), both(bob, [bob, carol]))).toEqual(more);
    expect(idsOf(both(alice, [alice, carol]), both(bob, [bob]))).toEqual(more);
    expect(idsOf(both(alice, [bob]), both(bob, [alice]))).toEqual(more);
    expect(idsOf(both(alice, [alice], pool), both(bob, [bob], pool))).toEqual([
      ...named,
      `${pool}.mint`,
    ]);
  });

  it("names every owner and role, whatever was named before", () => {
    const all = (account: Address) => ({ privileges: [owner(account), role(account)] });
    expect(idsOf(all(alice), all(bob))).toEqual([`${token}.owner`, `${token}.role`]);
  });
});

import { type Address, encodeFunctionData, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { canonicalSafe } from "../../../contracts-abi/canonicalAddresses.ts";
import { diamondAbi } from "../../../contracts-abi/diamond.ts";
import { checkAccounts, createCheckContext, soundState } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import { decodeCalls } from "../../actions/decodeCalls.ts";
import type { DaoState, Privilege } from "../../dao/Snapshot.ts";
import type { IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import type { Gap } from "../../preview/Preview.ts";
import { privilege } from "./privilege.ts";

const { token, timelock, safe, stranger, grantee, alice, bob, carol } = checkAccounts;
const toAddress = (index: number): Address => `0x${`${index}`.padStart(40, "1")}`;
const quiet = "ok: Nobody gains or loses a right";

const held = (
  kind: Privilege["kind"],
  addresses: readonly Address[],
  { contract = token, name = kind as string } = {},
): Privilege => ({
  kind,
  contract,
  id: `${contract}.${name}`,
  label: `${name} of it`,
  value:
    kind === "role" || kind === "modules" || kind === "facets"
      ? { unit: "addresses", addresses }
      : { unit: "address", address: addresses[0] ?? zeroAddress },
  source: { address: contract, functionName: kind },
});
const role = (name: string, addresses: readonly Address[], contract = token) =>
  held("role", addresses, { contract, name: `role.${name}` });

const judge = (
  before: readonly Privilege[] | undefined,
  after: readonly Privilege[] | undefined,
  others: { was?: Partial<DaoState>; is?: Partial<DaoState>; gaps?: readonly Gap[] } = {},
) => {
  const context = createCheckContext({
    labels: { [grantee]: "Grants committee" },
    before: { ...(before === undefined ? {} : { privileges: before }), ...others.was },
    after: { ...(after === undefined ? {} : { privileges: after }), ...others.is },
    preview: (preview) => ({
      ...preview,
      execution: { ...preview.execution, gaps: others.gaps ?? [] },
    }),
  });
  return saysOf(privilege(context));
};

const outside = ["critical: A right goes outside the DAO"];
const inside = ["info: A right goes to the DAO's own account"];
const nobody = ["critical: Nobody is left to hold a right"];
const given = ["info: A right is given up"];

describe("privilege", () => {
  it("is quiet where nothing changes", () => {
    const all = [held("owner", [timelock]), role("0x01", [alice, bob])];
    expect(judge(all, [held("owner", [timelock]), role("0x01", [bob, alice])])).toEqual([quiet]);
    expect(judge([], [])).toEqual([quiet]);
  });

  it.each(["owner", "pendingOwner", "admin", "pendingAdmin", "proxyAdmin"] as const)(
    "tells who gets %s",
    (kind) => {
      const before = [held(kind, [timelock])];
      expect(judge(before, [held(kind, [stranger])])).toEqual(outside);
      expect(judge(before, [held(kind, [grantee])])).toEqual(inside);
      expect(judge([], [held(kind, [stranger])])).toEqual(outside);
      expect(judge([], [held(kind, [timelock])])).toEqual(inside);
      const isOffer = kind.startsWith("pending");
      expect(judge(before, [held(kind, [])])).toEqual(isOffer ? given : nobody);
      expect(judge(before, [])).toEqual(isOffer ? given : nobody);
    },
  );

  it("says who, of what, and where it was read", () => {
    const [finding] = privilege(
      createCheckContext({
        before: { privileges: [held("owner", [timelock])] },
        after: { privileges: [held("owner", [stranger])] },
      }),
    );
    expect(finding).toMatchObject({
      check: "privilege",
      detail: `owner of it: Treasury (${timelock}) before, ${stranger} after.`,
      evidence: [{ kind: "read", address: token, functionName: "owner", value: stranger }],
    });
  });

  it("tells who gets and who gives up a role", () => {
    expect(judge([role("0x01", [alice])], [role("0x01", [alice, stranger])])).toEqual(outside);
    expect(judge([role("0x01", [alice])], [role("0x01", [grantee])])).toEqual(inside);
    expect(judge([], [role("0x01", [grantee, stranger])])).toEqual(outside);
    expect(judge([role("0x01", [alice, bob])], [role("0x01", [bob])])).toEqual(given);
    expect(judge([role("0x01", [alice])], [role("0x01", [alice, zeroAddress])])).toEqual([
      "critical: Everybody gets a right",
    ]);
  });

  it("counts a last holder as a loss where nobody can name another", () => {
    const admin = (holders: readonly Address[], contract = token) =>
      role(zeroHash, holders, contract);
    const last = (contract = token) => role("0x01", [alice], contract);
    const none = (contract = token) => role("0x01", [], contract);
    expect(judge([last()], [none()])).toEqual(nobody);
    expect(judge([last(), admin([])], [none(), admin([])])).toEqual(nobody);
    expect(judge([last(), admin([timelock])], [none(), admin([timelock])])).toEqual(given);
    expect(judge([admin([timelock])], [admin([])])).toEqual(nobody);
    // Without a proposer the timelock that is its own admin can do nothing.
    expect(
      judge(
        [last(timelock), admin([timelock], timelock)],
        [none(timelock), admin([timelock], timelock)],
      ),
    ).toEqual(nobody);
  });

  it.each(["implementation", "beacon"] as const)("names a new %s", (kind) => {
    expect(judge([held(kind, [alice])], [held(kind, [timelock])])).toEqual([
      "critical: Code is replaced",
    ]);
  });

  it("names a diamond's cut once, inside another call too, and none that is only scheduled", () => {
    const replaced = "critical: Code is replaced";
    const cut = (count: number) =>
      createCall({
        to: grantee,
        data: encodeFunctionData({
          abi: diamondAbi,
          functionName: "diamondCut",
          args: [
            Array.from({ length: count }, () => ({
              facetAddress: alice,
              action: 1,
              functionSelectors: ["0x12345678" as const],
            })),
            zeroAddress,
            "0x",
          ],
        }),
      });
    const decode = (call: Call) => decodeCalls([call], { actions: [], executor: timelock });
    const carry = (call: Call, runs: "now" | "later"): DecodedCall[] => [
      {
        call: createCall({ to: safe }),
        status: "decoded",
        action: { type: "any" },
        effects: [],
        inner: decode(call).map((inner) => ({ ...inner, executor: timelock, runs })),
      },
    ];
    const of = (decoded: readonly DecodedCall[], facets: readonly Address[] = []) =>
      privilege(
        createCheckContext({
          decoded,
          before: { privileges: [] },
          after: { privileges: [held("facets", facets, { contract: grantee })] },
        }),
      );
    expect(saysOf(of(decode(cut(1))))).toEqual([replaced]);
    expect(saysOf(of(decode(cut(1)), [alice]))).toEqual([replaced]);
    expect(of(carry(cut(1), "now"))).toMatchObject([
      {
        title: "Code is replaced",
        detail: `Call 1.1 changes what code runs which function of ${grantee}. Other code decides from then on over all that the contract holds.`,
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    expect(saysOf(of(carry(cut(1), "later")))).toEqual([quiet]);
    expect(saysOf(of(decode(cut(0))))).toEqual([quiet]);
    const many = Array.from({ length: 25 }, (_, index) => toAddress(index));
    expect(of([], many)[0]?.detail).toMatch(/ and 5 more after\. Other code/);
  });

  it("names a Safe's new code", () => {
    const at = (account: Address) => held("singleton", [account], { contract: safe });
    expect(judge([at(alice)], [at(stranger)])).toEqual([
      "critical: The Safe's own code is replaced",
    ]);
    expect(judge([at(alice)], [])).toEqual(["critical: The Safe's own code is replaced"]);
  });

  it("names what may act for a Safe, or stop it", () => {
    const set = (kind: Privilege["kind"], accounts: readonly Address[]) =>
      judge([], [held(kind, accounts, { contract: safe })]);
    expect(set("modules", [grantee])).toEqual(["critical: A module may act for the Safe"]);
    expect(set("guard", [grantee])).toEqual(["critical: A guard is set"]);
    expect(set("moduleGuard", [grantee])).toEqual(["critical: A guard is set"]);
    expect(set("fallbackHandler", [grantee])).toEqual([
      "critical: A fallback handler answers for the Safe",
    ]);
    expect(set("fallbackHandler", [canonicalSafe.compatibilityFallbackHandler.address])).toEqual([
      "info: The Safe gets Safe's own fallback handler",
    ]);
    expect(set("guard", [canonicalSafe.compatibilityFallbackHandler.address])).toEqual([
      "critical: A guard is set",
    ]);
  });

  it("tells what is taken from a Safe", () => {
    const unset = (kind: Privilege["kind"]) => judge([held(kind, [alice])], [held(kind, [])]);
    expect(unset("modules")).toEqual(["info: A Safe loses a setting"]);
    expect(unset("fallbackHandler")).toEqual(["info: A Safe loses a setting"]);
    expect(unset("guard")).toEqual(["warning: A guard is taken away"]);
    expect(unset("moduleGuard")).toEqual(["warning: A guard is taken away"]);
  });

  it("says what a Safe gets and loses, and where it was read", () => {
    const of = (before: readonly Address[], after: readonly Address[]) =>
      privilege(
        createCheckContext({
          before: { privileges: [held("modules", before, { contract: safe })] },
          after: { privileges: [held("modules", after, { contract: safe })] },
        }),
      );
    const read = { kind: "read", address: safe, functionName: "modules" };
    expect(of([alice], [bob, carol])).toEqual([
      {
        check: "privilege",
        level: "critical",
        title: "A module may act for the Safe",
        detail: `modules of it: ${alice} before, ${bob}, ${carol} after.`,
        evidence: [{ ...read, value: `${bob}, ${carol}` }],
      },
    ]);
    expect(of([alice, bob], [])).toMatchObject([
      {
        level: "info",
        detail: `modules of it: ${alice}, ${bob} before, nothing after.`,
        evidence: [{ ...read, value: "none" }],
      },
    ]);
    expect(of([alice, bob], [bob])).toMatchObject([{ level: "info" }]);
  });

  it("says how many owners sign, and where it was read", () => {
    const owned = (threshold: number) => ({
      safe: { address: safe, version: "1.4.1", owners: [alice, bob, carol], threshold, nonce: 7n },
      privileges: [],
    });
    expect(privilege(createCheckContext({ before: owned(2), after: owned(1) }))).toEqual([
      {
        check: "privilege",
        level: "critical",
        title: "Fewer owners decide",
        detail: "2 owners of the Safe sign now, 1 after the calls.",
        evidence: [{ kind: "read", address: safe, functionName: "getThreshold", value: "1" }],
      },
    ]);
  });

  it("tells a Safe's owners and threshold", () => {
    const owned = (owners: readonly Address[], threshold: number) => ({
      safe: { address: safe, version: "1.4.1", owners, threshold, nonce: 7n },
    });
    const owners = [alice, bob, carol];
    const change = (after: readonly Address[], threshold: number) =>
      judge([], [], { was: owned(owners, 2), is: owned(after, threshold) });
    expect(change([...owners, stranger], 2)).toEqual(outside);
    expect(change([...owners, grantee], 2)).toEqual(inside);
    expect(change([alice, bob], 2)).toEqual(given);
    expect(change(owners, 1)).toEqual(["critical: Fewer owners decide"]);
    expect(change(owners, 3)).toEqual(["info: More owners decide"]);
    expect(change(owners, 2)).toEqual([quiet]);
    const gone = { was: owned(owners, 2), is: { safe: undefined } };
    expect(judge([], [], gone)).toContain("critical: The Safe no longer tells its owners");
  });

  it("tells rights that adapters know, once where an owner was named already", () => {
    const minter = (holders: readonly Address[], right: "mint" | "beneficiary" = "mint") => ({
      sources: [
        {
          target: token,
          adapter: "uni",
          authorities: [
            { right, holders, complete: true, source: { address: token, functionName: "minter" } },
          ],
        } as unknown as IssuanceSource,
      ],
    });
    const change = (after: readonly Address[]) =>
      judge([], [], { was: minter([timelock]), is: minter(after) });
    expect(change([stranger])).toEqual(outside);
    expect(change([grantee])).toEqual(inside);
    expect(change([])).toEqual(nobody);
    expect(change([zeroAddress])).toEqual(nobody);
    const vesting = { was: minter([alice], "beneficiary"), is: minter([bob], "beneficiary") };
    expect(judge([], [], vesting)).toEqual([quiet]);
    const both = { was: minter([timelock]), is: minter([stranger]) };
    expect(judge([held("owner", [timelock])], [held("owner", [stranger])], both)).toEqual(outside);
    const elsewhere = [held("owner", [timelock], { contract: safe })];
    expect(judge(elsewhere, [held("owner", [stranger], { contract: safe })], both)).toEqual([
      ...outside,
      ...outside,
    ]);
  });

  it("says what it could not look at", () => {
    const notAll = ["notChecked: Not every holder of a right is known"];
    const gap = (what: Gap["what"]) => judge([], [], { gaps: [{ what, reason: "no logs" }] });
    expect(gap("roleLogs")).toEqual(notAll);
    expect(gap("storage")).toEqual(notAll);
    expect(gap("transfers")).toEqual([quiet]);
    expect(judge(undefined, undefined)).toEqual(notAll);
    expect(judge(undefined, [])).toEqual(notAll);
    const gaps: readonly Gap[] = [
      { what: "storage", reason: "no storage" },
      { what: "roleLogs", reason: "no logs" },
    ];
    const [unread] = privilege(
      createCheckContext({
        before: { privileges: [] },
        preview: (preview) => ({ ...preview, execution: { ...preview.execution, gaps } }),
      }),
    );
    expect(unread?.detail).toBe("Not looked at: no storage; no logs.");
    const failed = createCheckContext({ after: undefined, before: soundState });
    expect(saysOf(privilege(failed))).toEqual(["notChecked: Rights were not compared"]);
  });
});

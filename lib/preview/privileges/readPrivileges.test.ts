import {
  type Address,
  encodeAbiParameters,
  encodeFunctionResult,
  type Hex,
  pad,
  toFunctionSelector,
  zeroHash,
} from "viem";
import { describe, expect, it } from "vitest";
import { diamondAbi } from "../../../contracts-abi/diamond.ts";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import type { ReadResult } from "../../chain/Read.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { readPrivileges } from "./readPrivileges.ts";

const { alice, bob, carol, pool, safe, token } = checkAccounts;
const scope: PrivilegeScope = {
  contracts: [token, pool],
  safes: [safe],
  candidates: [bob, carol],
  grants: [
    { contract: token, role: zeroHash, account: alice },
    { contract: token, role: zeroHash, account: bob },
    { contract: pool, role: zeroHash, account: carol },
  ],
  labels: { [token]: "Token" },
};

/** Answers by contract and function; what is not among them fails. */
type Answers = Readonly<Record<string, (data: Hex) => Hex>>;
const readAs = (answers: Answers, of = scope) => {
  const read = readPrivileges(of);
  return read.decode(
    read.calls.map((call): ReadResult => {
      if (call.kind !== "call") throw new Error("no call");
      const answer = answers[`${call.to}${call.data.slice(0, 10)}`]?.(call.data);
      return answer === undefined
        ? { status: "failure", data: "0x" }
        : { status: "success", data: answer };
    }),
  );
};
const on = (contract: Address, signature: string) =>
  `${contract}${toFunctionSelector(`function ${signature}`)}`;
const word = (address: Address) => pad(address, { size: 32 });
const yes = pad("0x01", { size: 32 });
const hasRole = "hasRole(bytes32,address)";

describe("readPrivileges", () => {
  it("says nothing of contracts that do not answer", () => {
    expect(readAs({})).toEqual([]);
  });

  it.each([
    ["owner", "Owner"],
    ["pendingOwner", "Next owner"],
    ["admin", "Admin"],
    ["pendingAdmin", "Next admin"],
  ] as const)("reads %s of every contract", (kind, label) => {
    const answers = { [on(token, `${kind}()`)]: () => word(alice) };
    expect(readAs(answers)).toEqual([
      {
        kind,
        contract: token,
        id: `${token}.${kind}`,
        label: `${label} of Token`,
        value: { unit: "address", address: alice },
        source: { address: token, functionName: kind },
      },
    ]);
    expect(readAs({ [on(pool, `${kind}()`)]: () => word(alice) })).toMatchObject([
      { contract: pool, label: `${label} of ${pool}` },
    ]);
  });

  it("asks for each role whom the logs name and whom the DAO does, each once", () => {
    const asked: Hex[] = [];
    const answers = {
      [on(token, hasRole)]: (data: Hex) => {
        asked.push(data);
        return data.endsWith(alice.slice(2).toLowerCase()) ? zeroHash : yes;
      },
    };
    const [role, ...others] = readAs(answers);
    expect(asked).toHaveLength(3);
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      kind: "role",
      contract: token,
      value: { unit: "addresses", addresses: [bob, carol] },
    });
  });

  it("asks of a role whom its own logs name, not those of another role or contract", () => {
    const other: Hex = `0x${"0f".repeat(32)}`;
    const grants = [
      { contract: token, role: zeroHash, account: alice },
      { contract: token, role: other, account: bob },
      { contract: pool, role: zeroHash, account: carol },
    ];
    const all = { [on(token, hasRole)]: () => yes, [on(pool, hasRole)]: () => yes };
    const found = readAs(all, { ...scope, candidates: [], grants });
    expect(found.map(({ id, value }) => [id, value])).toEqual([
      [`${token}.role.${zeroHash}`, { unit: "addresses", addresses: [alice] }],
      [`${token}.role.${other}`, { unit: "addresses", addresses: [bob] }],
      [`${pool}.role.${zeroHash}`, { unit: "addresses", addresses: [carol] }],
    ]);
  });

  it("tells a role without holders from one that was not answered", () => {
    const nobody = readAs({ [on(pool, hasRole)]: () => zeroHash });
    expect(nobody).toMatchObject([{ contract: pool, value: { addresses: [] } }]);
    const once = readAs({
      [on(pool, hasRole)]: (data) =>
        data.endsWith(carol.slice(2).toLowerCase()) ? yes : ("0x" as Hex),
    });
    expect(once).toMatchObject([{ value: { addresses: [carol] } }]);
  });

  it("reads a Safe's modules from the beginning, a hundred of them", () => {
    const asked: Hex[] = [];
    const types = [{ type: "address[]" }, { type: "address" }] as const;
    const answers = {
      [on(safe, "getModulesPaginated(address,uint256)")]: (data: Hex) => {
        asked.push(data);
        return encodeAbiParameters(types, [[alice, bob], word(alice).slice(0, 42) as Address]);
      },
    };
    expect(readAs(answers)).toEqual([
      {
        kind: "modules",
        contract: safe,
        id: `${safe}.modules`,
        label: `Modules of ${safe}`,
        value: { unit: "addresses", addresses: [alice, bob] },
        source: { address: safe, functionName: "getModulesPaginated" },
      },
    ]);
    expect(asked).toEqual([
      `${toFunctionSelector("function getModulesPaginated(address,uint256)")}${"1".padStart(64, "0")}${"64".padStart(64, "0")}`,
    ]);
  });

  it("reads a diamond's facets, each account once", () => {
    const facets = [
      { facetAddress: alice, functionSelectors: ["0x12345678"] },
      { facetAddress: bob, functionSelectors: [] },
      { facetAddress: alice, functionSelectors: ["0x00000001", "0x00000002"] },
    ] as const;
    const answer = encodeFunctionResult({
      abi: diamondAbi,
      functionName: "facets",
      result: facets,
    });
    expect(readAs({ [on(token, "facets()")]: () => answer })).toEqual([
      {
        kind: "facets",
        contract: token,
        id: `${token}.facets`,
        label: "Facets of Token",
        value: { unit: "addresses", addresses: [alice, bob] },
        source: { address: token, functionName: "facets" },
      },
    ]);
    expect(readAs({ [on(token, "facets()")]: () => word(alice) })).toEqual([]);
  });
});

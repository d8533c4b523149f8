import { type Address, getAddress, type Hex } from "viem";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { diamondAbi } from "../../../contracts-abi/diamond.ts";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { describeRole } from "../../actions/roleName.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Privilege } from "../../dao/Snapshot.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";

const getters = [
  { kind: "owner", label: "Owner", abi: [getter("owner")] },
  { kind: "pendingOwner", label: "Next owner", abi: [getter("pendingOwner")] },
  { kind: "admin", label: "Admin", abi: [getter("admin")] },
  { kind: "pendingAdmin", label: "Next admin", abi: [getter("pendingAdmin")] },
] as const;

/** Where a Safe's list of modules begins. */
const firstModule: Address = "0x0000000000000000000000000000000000000001";
const modulesAtMost = 100n;

/** What contracts say of who has power over them; those that do not say are left out. */
export function readPrivileges(scope: PrivilegeScope): Read<Privilege[]> {
  const read = readAll([
    ...scope.contracts.flatMap((contract) =>
      getters.map((getter) => readGetter(scope, { contract, ...getter })),
    ),
    ...scope.contracts.map((contract) => readFacets(scope, contract)),
    ...rolesOf(scope).map((role) => readRole(scope, role)),
    ...scope.safes.map((safe) => readModules(scope, safe)),
  ]);
  return readMap(read, (found) => found.filter((privilege) => privilege !== undefined));
}

/** How a contract is called in a sentence. */
export function labelOf({ labels }: PrivilegeScope, contract: Address): string {
  return labels[getAddress(contract)] ?? contract;
}

/** A role's holders as a value. */
export function rolePrivilege(
  scope: PrivilegeScope,
  { contract, role, holders }: { contract: Address; role: Hex; holders: readonly Address[] },
): Privilege {
  return {
    kind: "role",
    contract,
    id: `${contract}.role.${role}`,
    label: `${describeRole(role)} of ${labelOf(scope, contract)}`,
    value: { unit: "addresses", addresses: holders },
    source: { address: contract, functionName: "hasRole" },
  };
}

function getter<const name extends string>(name: name) {
  const outputs = [{ type: "address" }] as const;
  return { type: "function", name, stateMutability: "view", inputs: [], outputs } as const;
}

function readGetter(
  scope: PrivilegeScope,
  { contract, kind, label, abi }: (typeof getters)[number] & { contract: Address },
): Read<Privilege | undefined> {
  const read = readOptional(readContract({ address: contract, abi, functionName: kind }));
  return readMap(read, (address) =>
    address === undefined
      ? undefined
      : {
          kind,
          contract,
          id: `${contract}.${kind}`,
          label: `${label} of ${labelOf(scope, contract)}`,
          value: { unit: "address", address },
          source: { address: contract, functionName: kind },
        },
  );
}

/** The accounts whose code a diamond (EIP-2535) runs in its place, by its own word. */
function readFacets(scope: PrivilegeScope, contract: Address): Read<Privilege | undefined> {
  const functionName = "facets";
  const read = readContract({ address: contract, abi: diamondAbi, functionName });
  return readMap(readOptional(read), (facets) =>
    facets === undefined
      ? undefined
      : {
          kind: "facets",
          contract,
          id: `${contract}.facets`,
          label: `Facets of ${labelOf(scope, contract)}`,
          value: {
            unit: "addresses",
            addresses: [...new Set(facets.map(({ facetAddress }) => facetAddress))],
          },
          source: { address: contract, functionName },
        },
  );
}

function rolesOf({ grants }: PrivilegeScope): { contract: Address; role: Hex }[] {
  const roles = new Map(
    grants.map(({ contract, role }) => [`${contract}.${role}`, { contract, role }]),
  );
  return [...roles.values()];
}

function readRole(
  scope: PrivilegeScope,
  { contract, role }: { contract: Address; role: Hex },
): Read<Privilege | undefined> {
  const granted = scope.grants
    .filter((grant) => grant.contract === contract && grant.role === role)
    .map(({ account }) => account);
  const accounts = [...new Set([...granted, ...scope.candidates])];
  const read = readAll(
    accounts.map((account) =>
      readOptional(
        readContract({
          address: contract,
          abi: accessControlAbi,
          functionName: "hasRole",
          args: [role, account],
        }),
      ),
    ),
  );
  return readMap(read, (held) =>
    held.every((answer) => answer === undefined)
      ? undefined
      : rolePrivilege(scope, {
          contract,
          role,
          holders: accounts.filter((_, index) => held[index] === true),
        }),
  );
}

function readModules(scope: PrivilegeScope, safe: Address): Read<Privilege | undefined> {
  const functionName = "getModulesPaginated";
  const read = readContract({
    address: safe,
    abi: safeAbi,
    functionName,
    args: [firstModule, modulesAtMost],
  });
  return readMap(readOptional(read), (answer) =>
    answer === undefined
      ? undefined
      : {
          kind: "modules",
          contract: safe,
          id: `${safe}.modules`,
          label: `Modules of ${labelOf(scope, safe)}`,
          value: { unit: "addresses", addresses: answer[0] },
          source: { address: safe, functionName },
        },
  );
}

import { type Address, zeroAddress } from "viem";
import type { DaoState, Privilege } from "../../dao/Snapshot.ts";
import type { Authority } from "../../issuance/IssuanceAdapter.ts";

/** A right, and who holds it before and after the calls; different accounts, or it is none. */
export type PrivilegeChange = {
  kind: Privilege["kind"] | "safeOwners" | Authority["right"];
  id: string;
  /** "Owner of Token". */
  label: string;
  contract: Address;
  functionName: string;
  /** Without the zero address, but for roles: there it stands for everybody. */
  before: readonly Address[];
  after: readonly Address[];
};

const rightLabels: Readonly<Partial<Record<Authority["right"], string>>> = {
  mint: "The right to mint",
  setMinter: "The right to change the minter",
  grantRole: "The right to grant and revoke roles",
  setRate: "The right to change the rate",
};

/** Every right whose holders differ between two states, each once. */
export function privilegeChanges(before: DaoState, after: DaoState): PrivilegeChange[] {
  const was = rightsOf(before);
  const is = rightsOf(after);
  const told = new Set<string>();
  return [...new Map([...was, ...is]).values()].flatMap((right): PrivilegeChange[] => {
    const held = was.get(right.id)?.holders ?? [];
    const holders = is.get(right.id)?.holders ?? [];
    if (isSameSet(held, holders)) return [];
    const { kind, id, label, contract, functionName } = right;
    const gained = holders.filter((holder) => !held.includes(holder));
    const lost = held.filter((holder) => !holders.includes(holder));
    const names = [
      ...gained.map((holder) => `${contract} gained by ${holder}`),
      ...lost.map((holder) => `${contract} lost by ${holder}`),
    ];
    // What follows from an owner or a role that was named already is not named again.
    if (kind in rightLabels && names.every((name) => told.has(name))) return [];
    for (const name of names) told.add(name);
    return [{ kind, id, label, contract, functionName, before: held, after: holders }];
  });
}

type Right = Omit<PrivilegeChange, "before" | "after"> & { holders: readonly Address[] };

function rightsOf(state: DaoState): Map<string, Right> {
  const rights = [
    ...(state.privileges ?? []).map(toRight),
    ...ownersOf(state),
    ...state.sources.flatMap(({ target, authorities }) =>
      authorities.flatMap(({ right, holders, source }): Right[] => {
        const label = rightLabels[right];
        if (label === undefined) return [];
        const { functionName } = source;
        const id = `${target}.${right}`;
        return [
          {
            kind: right,
            id,
            label: `${label} at ${target}`,
            contract: target,
            functionName,
            holders: holders.filter((holder) => holder !== zeroAddress),
          },
        ];
      }),
    ),
  ];
  return new Map(rights.map((right) => [right.id, right]));
}

function toRight({ kind, id, label, contract, value, source }: Privilege): Right {
  const { functionName } = source;
  const holders =
    value.unit === "addresses"
      ? value.addresses
      : value.unit === "address" && value.address !== zeroAddress
        ? [value.address]
        : [];
  return { kind, id, label, contract, functionName, holders };
}

function ownersOf({ safe }: DaoState): Right[] {
  if (safe === undefined) return [];
  const { address: contract, owners: holders } = safe;
  const id = `${contract}.owners`;
  return [
    {
      kind: "safeOwners",
      id,
      label: `Owners of the Safe ${contract}`,
      contract,
      functionName: "getOwners",
      holders,
    },
  ];
}

function isSameSet(one: readonly Address[], other: readonly Address[]): boolean {
  return one.length === other.length && one.every((holder) => other.includes(holder));
}

import { type Address, getAddress, type Hex, keccak256, numberToHex, stringToHex } from "viem";
import type { StorageSlot } from "../../chain/storageWords.ts";
import type { Privilege } from "../../dao/Snapshot.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { labelOf } from "./readPrivileges.ts";

type SlotKind = { kind: Privilege["kind"]; label: string; slot: Hex };

/** ERC-1967: the hash of a name, less one. */
function erc1967(name: string): Hex {
  return numberToHex(BigInt(keccak256(stringToHex(`eip1967.proxy.${name}`))) - 1n, { size: 32 });
}

/** The hash of a name: Safe's `GuardManager`, `ModuleManager` (1.5.0) and `FallbackManager`. */
function named(name: string): Hex {
  return keccak256(stringToHex(name));
}

const ofContracts: readonly SlotKind[] = [
  { kind: "implementation", label: "Implementation", slot: erc1967("implementation") },
  { kind: "proxyAdmin", label: "Proxy admin", slot: erc1967("admin") },
  { kind: "beacon", label: "Beacon", slot: erc1967("beacon") },
];

const ofSafes: readonly SlotKind[] = [
  { kind: "singleton", label: "Singleton", slot: numberToHex(0, { size: 32 }) },
  { kind: "guard", label: "Guard", slot: named("guard_manager.guard.address") },
  {
    kind: "moduleGuard",
    label: "Module guard",
    slot: named("module_manager.module_guard.address"),
  },
  {
    kind: "fallbackHandler",
    label: "Fallback handler",
    slot: named("fallback_manager.handler.address"),
  },
];

/** The storage words that hold power over a contract and that no function of it has to tell. */
export function privilegeSlots(scope: PrivilegeScope): StorageSlot[] {
  return entriesOf(scope).map(({ contract, slot }) => ({ address: contract, slot }));
}

/** What those words say; `words` in the order of `privilegeSlots`. Empty words are left out. */
export function storagePrivileges(
  scope: PrivilegeScope,
  words: readonly (Hex | undefined)[],
): Privilege[] {
  return entriesOf(scope).flatMap(({ contract, kind, label, slot }, index): Privilege[] => {
    const word = words[index];
    if (word === undefined || BigInt(word) === 0n) return [];
    return [
      {
        kind,
        contract,
        id: `${contract}.${kind}`,
        label: `${label} of ${labelOf(scope, contract)}`,
        value: { unit: "address", address: getAddress(`0x${word.slice(26)}`) },
        source: { address: contract, functionName: `storage ${slot}` },
      },
    ];
  });
}

function entriesOf({ contracts, safes }: PrivilegeScope): (SlotKind & { contract: Address })[] {
  return [
    ...contracts.flatMap((contract) => ofContracts.map((slot) => ({ contract, ...slot }))),
    ...safes.flatMap((contract) => ofSafes.map((slot) => ({ contract, ...slot }))),
  ];
}

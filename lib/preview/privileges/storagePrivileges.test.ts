import { type Address, type Hex, pad, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import type { PrivilegeScope } from "./PrivilegeScope.ts";
import { privilegeSlots, storagePrivileges } from "./storagePrivileges.ts";

const { alice, pool, safe, token } = checkAccounts;
const scope: PrivilegeScope = {
  contracts: [token, pool],
  safes: [safe],
  candidates: [],
  grants: [],
  labels: { [token]: "Token" },
};

// As ERC-1967 gives them (https://eips.ethereum.org/EIPS/eip-1967).
const implementation = "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc";
const admin = "0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103";
const beacon = "0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50";
// GUARD_STORAGE_SLOT and FALLBACK_HANDLER_STORAGE_SLOT of Safe 1.4.1, MODULE_GUARD_STORAGE_SLOT of 1.5.0.
const guard = "0x4a204f620c8c5ccdca3fd54d003badd85ba500436a431f0cbda4f558c93c34c8";
const moduleGuard = "0xb104e0b93118902c651344349b610029d694cfdec91c589c91ebafbcd0289947";
const handler = "0x6c9a6c4a39284e37ed1cf53d337577d14212a4870fb976a4366c693b939918d5";

const word = (address: Address): Hex => pad(address, { size: 32 }).toLowerCase() as Hex;

describe("privilegeSlots", () => {
  it("asks every contract for what ERC-1967 keeps, and every Safe for its own", () => {
    expect(privilegeSlots(scope)).toEqual([
      ...[token, pool].flatMap((address) =>
        [implementation, admin, beacon].map((slot) => ({ address, slot })),
      ),
      ...[zeroHash, guard, moduleGuard, handler].map((slot) => ({ address: safe, slot })),
    ]);
  });
});

describe("storagePrivileges", () => {
  const slots = privilegeSlots(scope);
  const at = (address: Address, slot: Hex) =>
    storagePrivileges(
      scope,
      slots.map((entry) =>
        entry.address === address && entry.slot === slot ? word(alice) : zeroHash,
      ),
    );

  it.each([
    [token, implementation, "implementation", "Implementation of Token"],
    [token, admin, "proxyAdmin", "Proxy admin of Token"],
    [pool, beacon, "beacon", `Beacon of ${pool}`],
    [safe, zeroHash, "singleton", `Singleton of ${safe}`],
    [safe, guard, "guard", `Guard of ${safe}`],
    [safe, moduleGuard, "moduleGuard", `Module guard of ${safe}`],
    [safe, handler, "fallbackHandler", `Fallback handler of ${safe}`],
  ] as const)("reads of %s at %s the %s", (contract, slot, kind, label) => {
    expect(at(contract, slot)).toEqual([
      {
        kind,
        contract,
        id: `${contract}.${kind}`,
        label,
        value: { unit: "address", address: alice },
        source: { address: contract, functionName: `storage ${slot}` },
      },
    ]);
  });

  it("says nothing of words that are empty or were not read", () => {
    expect(
      storagePrivileges(
        scope,
        slots.map(() => zeroHash),
      ),
    ).toEqual([]);
    expect(
      storagePrivileges(
        scope,
        slots.map(() => undefined),
      ),
    ).toEqual([]);
    expect(storagePrivileges(scope, [])).toEqual([]);
  });
});

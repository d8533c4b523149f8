import { type Hex, keccak256, stringToBytes, zeroHash } from "viem";

/** Role names of OpenZeppelin's contracts and wizard; an id is the keccak-256 of its name. */
const names = [
  "MINTER_ROLE",
  "BURNER_ROLE",
  "PAUSER_ROLE",
  "SNAPSHOT_ROLE",
  "UPGRADER_ROLE",
  "PROPOSER_ROLE",
  "EXECUTOR_ROLE",
  "CANCELLER_ROLE",
  "TIMELOCK_ADMIN_ROLE",
] as const;

const nameById: ReadonlyMap<Hex, string> = new Map([
  [zeroHash, "DEFAULT_ADMIN_ROLE"],
  ...names.map((name) => [roleId(name), name] as const),
]);

/** The id of a role by the custom that OpenZeppelin set: keccak-256 of its name. */
export function roleId(name: string): Hex {
  return keccak256(stringToBytes(name));
}

/** The role's name where the id is that of a known one, else the id whole. */
export function roleName(role: Hex): string {
  return nameById.get(role) ?? role;
}

/** A role for a sentence. */
export function describeRole(role: Hex): string {
  const name = roleName(role);
  return name === role ? `role ${role}` : name;
}

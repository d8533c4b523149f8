import type { Action } from "../../lib/actions/Action.ts";
import type { BenignContracts } from "./BenignDao.ts";
import type { BenignKind, BenignParts } from "./BenignKind.ts";

/** A kind that needs one contract of the DAO's. */
export function programOf<name extends keyof BenignContracts>(
  name: string,
  contract: name,
  create: (
    contract: NonNullable<BenignContracts[name]>,
    parts: BenignParts,
  ) => readonly Action[] | undefined,
): BenignKind {
  return {
    name,
    isPaid: false,
    create: (parts) => {
      const found = parts.dao.contracts[contract];
      return found === undefined ? undefined : create(found, parts);
    },
  };
}

import type { BenignDao } from "./BenignDao.ts";

/** Whether its governor is of Compound's line: numbered proposals, and ETH from whoever executes. */
export function isOfCompound({ snapshot }: BenignDao): boolean {
  const flavour = snapshot.dao.governor?.flavour;
  return flavour === "governorAlpha" || flavour === "governorBravo";
}

import { contractVesting } from "./mechanisms/distribution/vesting/contractVesting.ts";
import { cap } from "./mechanisms/issuance/cap/cap.ts";
import { cappedMint } from "./mechanisms/issuance/cappedMint/cappedMint.ts";
import { constantRate } from "./mechanisms/issuance/constantRate/constantRate.ts";
import type { Processes } from "./Process.ts";

/** The kinds that are read from contracts, all that a page about a DAO has to carry. */
export const contractProcesses: Processes = {
  cappedMint,
  constantRate,
  cap,
  vesting: contractVesting,
};

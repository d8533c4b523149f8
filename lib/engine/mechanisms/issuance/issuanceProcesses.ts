import { cap } from "./cap/cap.ts";
import { cappedMint } from "./cappedMint/cappedMint.ts";
import { constantRate } from "./constantRate/constantRate.ts";

/** The exact processes of the kinds in this folder. */
export const issuanceProcesses = { cap, cappedMint, constantRate };

import { checkCappedMint } from "./cappedMint/checkCappedMint.ts";
import { checkConstantRate } from "./constantRate/checkConstantRate.ts";

/** What takes several fields of one mechanism together, by kind. */
export const issuanceChecks = { cappedMint: checkCappedMint, constantRate: checkConstantRate };

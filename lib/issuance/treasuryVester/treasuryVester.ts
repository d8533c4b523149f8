import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** Uniswap's TreasuryVester: releases linearly to one recipient, anyone may claim for it. */
export const treasuryVester: IssuanceAdapter = {
  id: "treasuryVester",
  scope: "contract",
  functions: ["vestingAmount()", "vestingBegin()", "vestingCliff()", "vestingEnd()"],
  loadActions: async () => (await import("./treasuryVesterActions.ts")).treasuryVesterActions,
  load: async () => (await import("./readTreasuryVester.ts")).readTreasuryVester,
};

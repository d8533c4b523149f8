import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/** OpenZeppelin VestingWallet 4 and 5, with or without a cliff: releases linearly to its owner. */
export const vestingWallet: IssuanceAdapter = {
  id: "vestingWallet",
  scope: "contract",
  functions: ["start()", "released(address)", "release(address)"],
  load: async () => (await import("./readVestingWallet.ts")).readVestingWallet,
};

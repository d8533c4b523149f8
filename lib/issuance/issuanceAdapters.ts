import type { IssuanceAdapter } from "./IssuanceAdapter.ts";
import { openZeppelinMintable } from "./openZeppelinMintable.ts";
import { stakingRewards } from "./stakingRewards.ts";
import { treasuryVester } from "./treasuryVester.ts";
import { uniCappedMint } from "./uniCappedMint.ts";
import { vestingWallet } from "./vestingWallet.ts";

/** The contract families Mintage knows; a host app adds its own to the list. */
export const issuanceAdapters: readonly IssuanceAdapter[] = [
  uniCappedMint,
  openZeppelinMintable,
  treasuryVester,
  vestingWallet,
  stakingRewards,
];

import { type Address, getAddress } from "viem";
import type { Preview } from "../preview/Preview.ts";
import { statedEffects } from "./statedEffects.ts";
import { treasuryAccounts } from "./treasuryAccounts.ts";

/** What leaves the treasury for one account, in base units or wei. */
export type LeavingFlow = {
  call: number;
  asset: Address | "ether";
  recipient: Address;
  amount: bigint;
};

/**
 * Transfers out of the treasury's accounts to others, as executed. What one treasury account pays
 * another stays, and a deposit comes back as a token.
 */
export function leavingFlows(preview: Preview): LeavingFlow[] {
  const treasury = treasuryAccounts(preview);
  const deposits = statedEffects(preview).filter(
    (effect) => effect.kind === "flow" && effect.isDeposit === true,
  );
  return preview.execution.transfers.flatMap(({ call, asset, from, to, amount }): LeavingFlow[] => {
    const recipient = getAddress(to);
    if (!treasury.has(getAddress(from)) || treasury.has(recipient) || amount === 0n) return [];
    const isDeposit = deposits.some(
      (effect) =>
        effect.kind === "flow" &&
        effect.call === call &&
        effect.asset === asset &&
        effect.recipient === recipient &&
        effect.amount === amount,
    );
    return isDeposit ? [] : [{ call, asset, recipient, amount }];
  });
}

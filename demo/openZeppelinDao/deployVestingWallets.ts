import type { Contract, Setup } from "../createSetup.ts";
import { type DemoAccountName, demoAccounts } from "../demoAccounts.ts";
import { readArtifact } from "../readArtifact.ts";
import { tokens } from "../units.ts";

const yearSeconds = 365 * 86_400;

type Schedule = { to: DemoAccountName; amount: bigint; start: number; years: number };

/** Four years from 2025-04-01. */
const team: Schedule = { to: "team", amount: 15_000_000n, start: 1_743_465_600, years: 4 };
/** Two years from 2025-10-01. */
const investors: Schedule = {
  to: "investors",
  amount: 10_000_000n,
  start: 1_759_276_800,
  years: 2,
};
/** Three years from 2027-01-01: not begun when the demo begins. */
const ecosystem: Schedule = { to: "builders", amount: 8_000_000n, start: 1_798_761_600, years: 3 };

export type VestingWallets = {
  vestingTeam: Contract;
  vestingInvestors: Contract;
  vestingEcosystem: Contract;
};

/** Three funded VestingWallets: one early, one nearer its end, one still to begin. */
export async function deployVestingWallets(setup: Setup, token: Contract): Promise<VestingWallets> {
  const deployWallet = async ({ to, amount, start, years }: Schedule) => {
    const wallet = await setup.deploy(readArtifact("VestingWallet"), [
      demoAccounts[to].address,
      BigInt(start),
      BigInt(years * yearSeconds),
    ]);
    await setup.write(token, { functionName: "transfer", args: [wallet.address, tokens(amount)] });
    return wallet;
  };
  const wallets = {
    vestingTeam: await deployWallet(team),
    vestingInvestors: await deployWallet(investors),
    vestingEcosystem: await deployWallet(ecosystem),
  };
  await setup.mine();
  return wallets;
}

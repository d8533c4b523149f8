import type { Setup } from "../createSetup.ts";
import { type DemoAccountName, demoAccounts } from "../demoAccounts.ts";
import type { Shared } from "../deployShared.ts";
import { dollars, tokens } from "../units.ts";
import type { UniContracts } from "./deployUniContracts.ts";

/** Whole UNI by holder. Team, investors and advisers have Uniswap's published shares. */
const holdings: Partial<Record<DemoAccountName, bigint>> = {
  team: 212_660_000n,
  investors: 180_440_000n,
  advisers: 6_900_000n,
  alice: 42_000_000n,
  bob: 30_000_000n,
  carol: 24_000_000n,
  dave: 14_000_000n,
  erin: 9_000_000n,
  holder: 1_000_000n,
};

const delegates = ["alice", "bob", "carol", "dave", "erin"] as const;

/** Hands out UNI, lets the delegates vote with their own, and gives the treasury ETH and dollars. */
export async function distributeUni(
  setup: Setup,
  parameters: { contracts: UniContracts; shared: Shared },
): Promise<void> {
  const { uni, timelock } = parameters.contracts;
  for (const [name, { address }] of Object.entries(demoAccounts)) {
    const amount = Object.entries(holdings).find(([holder]) => holder === name)?.[1];
    if (amount === undefined) continue;
    await setup.write(uni, { functionName: "transfer", args: [address, tokens(amount)] });
  }
  for (const name of delegates) {
    const from = demoAccounts[name].address;
    await setup.write(uni, { from, functionName: "delegate", args: [from] });
  }
  await setup.send("fund the timelock", { to: timelock.address, value: tokens(2_500n) });
  await setup.write(parameters.shared.dollar, {
    functionName: "transfer",
    args: [timelock.address, dollars(4_000_000n)],
  });
  await setup.mine();
}

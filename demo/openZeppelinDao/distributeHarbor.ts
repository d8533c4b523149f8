import type { Address } from "viem";
import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { dollars, tokens } from "../units.ts";

/** Hands out the token and gives both treasuries tokens, ETH and dollars. */
export async function distributeHarbor(
  setup: Setup,
  parameters: { token: Contract; dollar: Contract; timelock: Address; safe: Address },
): Promise<void> {
  const { token, dollar, timelock, safe } = parameters;
  const { alice, bob, carol, dave, erin, holder } = demoAccounts;
  const voters = [
    { address: alice.address, amount: 6_000_000n },
    { address: bob.address, amount: 5_000_000n },
    { address: carol.address, amount: 4_000_000n },
    { address: dave.address, amount: 3_000_000n },
    { address: erin.address, amount: 2_000_000n },
  ];
  const treasuries = [
    { address: timelock, amount: 30_000_000n, ether: 500n, dollar: 3_000_000n },
    { address: safe, amount: 5_000_000n, ether: 100n, dollar: 2_000_000n },
  ];
  for (const { address, amount } of [
    ...voters,
    ...treasuries,
    { address: holder.address, amount: 1_000_000n },
  ]) {
    await setup.write(token, { functionName: "transfer", args: [address, tokens(amount)] });
  }
  for (const { address } of voters) {
    await setup.write(token, { from: address, functionName: "delegate", args: [address] });
  }
  for (const treasury of treasuries) {
    const args = [treasury.address, dollars(treasury.dollar)];
    await setup.write(dollar, { functionName: "transfer", args });
    await setup.send("fund a treasury", { to: treasury.address, value: tokens(treasury.ether) });
  }
  await setup.mine();
}

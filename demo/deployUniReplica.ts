import type { Setup } from "./createSetup.ts";
import type { Shared } from "./deployShared.ts";
import { deployMarkets } from "./uniReplica/deployMarkets.ts";
import { deployUniContracts } from "./uniReplica/deployUniContracts.ts";
import { distributeUni } from "./uniReplica/distributeUni.ts";
import { runUniProposals } from "./uniReplica/runUniProposals.ts";
import { startStaking } from "./uniReplica/startStaking.ts";
import type { UniReplica } from "./uniReplica/UniReplica.ts";

/** Deploys Uniswap's governance, treasury and markets from their published builds. */
export async function deployUniReplica(setup: Setup, shared: Shared): Promise<UniReplica> {
  const contracts = await deployUniContracts(setup);
  await distributeUni(setup, { contracts, shared });
  return { ...contracts, ...(await deployMarkets(setup, { contracts, shared })) };
}

/** What happened there in the weeks before the demo begins. */
export async function runUniHistory(setup: Setup, replica: UniReplica): Promise<void> {
  await startStaking(setup, { uni: replica.uni, markets: replica });
  const [first, second] = replica.vesters;
  for (const vester of [first, second]) await setup.write(vester, { functionName: "claim" });
  await setup.mine();
  await runUniProposals(setup, replica);
}

import type { Address } from "viem";
import type { Artifact } from "./Artifact.ts";
import type { Contract, Setup } from "./createSetup.ts";
import type { SafeContractName } from "./deploySafeContracts.ts";
import { createSafe } from "./openZeppelinDao/createSafe.ts";
import { deployHarborContracts } from "./openZeppelinDao/deployHarborContracts.ts";
import { deployVestingWallets } from "./openZeppelinDao/deployVestingWallets.ts";
import { distributeHarbor } from "./openZeppelinDao/distributeHarbor.ts";
import type { OpenZeppelinDao } from "./openZeppelinDao/OpenZeppelinDao.ts";

/** Deploys a DAO as OpenZeppelin's wizard makes it, with vesting wallets and a Safe. */
export async function deployOpenZeppelinDao(
  setup: Setup,
  parameters: {
    compiled: { token: Artifact; governor: Artifact };
    dollar: Contract;
    safeContracts: Record<SafeContractName, Address>;
  },
): Promise<OpenZeppelinDao> {
  const { compiled, dollar, safeContracts } = parameters;
  const contracts = await deployHarborContracts(setup, compiled);
  const { token, timelock } = contracts;
  const wallets = await deployVestingWallets(setup, token);
  const safe = await createSafe(setup, safeContracts);
  await distributeHarbor(setup, { token, dollar, timelock: timelock.address, safe });
  return { ...contracts, ...wallets, safe };
}

import type { Address } from "viem";
import type { DemoArtifacts } from "./compileContracts.ts";
import { createProfiles } from "./createProfiles.ts";
import { createSetup } from "./createSetup.ts";
import type { DemoManifest } from "./DemoManifest.ts";
import { demoAccounts } from "./demoAccounts.ts";
import { demoChain } from "./demoChain.ts";
import { deployOpenZeppelinDao } from "./deployOpenZeppelinDao.ts";
import { deploySafeContracts } from "./deploySafeContracts.ts";
import { deployShared, type Shared } from "./deployShared.ts";
import { deployUniReplica, runUniHistory } from "./deployUniReplica.ts";
import type { OpenZeppelinDao } from "./openZeppelinDao/OpenZeppelinDao.ts";
import { harborMint, runHarborProposals } from "./openZeppelinDao/runHarborProposals.ts";
import { passSeconds } from "./passTime.ts";
import type { UniReplica } from "./uniReplica/UniReplica.ts";

/** 2026-09-14T12:00:00Z, Unix seconds: a year and a half after genesis, vesting is under way. */
const historyBegins = 1_789_387_200;

/** Deploys both DAOs and lets their history happen; `rpcUrl` is a fresh chain of `startAnvil`. */
export async function deployDemo(rpcUrl: string, artifacts: DemoArtifacts): Promise<DemoManifest> {
  const setup = createSetup(rpcUrl);
  const safeContracts = await deploySafeContracts(setup);
  const shared = await deployShared(setup, artifacts);
  const uni = await deployUniReplica(setup, shared);
  const { dollar } = shared;
  const harbor = await deployOpenZeppelinDao(setup, { compiled: artifacts, dollar, safeContracts });
  await passSeconds(rpcUrl, historyBegins - demoChain.genesisTimestamp);
  await runHarborProposals(setup, harbor);
  await runUniHistory(setup, uni);
  const contracts = {
    ...namesOf({ shared, uni, harbor }),
    ...safeContracts,
  };
  return toManifest({ rpcUrl, contracts, harborMintId: harborMint(harbor).id });
}

function namesOf(parts: { shared: Shared; uni: UniReplica; harbor: OpenZeppelinDao }) {
  const { shared, uni, harbor } = parts;
  const [first, second, third, fourth] = uni.vesters;
  return {
    weth: shared.weth.address,
    dollar: shared.dollar.address,
    pairFactory: shared.pairFactory.address,
    uni: uni.uni.address,
    uniTimelock: uni.timelock.address,
    governorAlpha: uni.governor.address,
    treasuryVester1: first.address,
    treasuryVester2: second.address,
    treasuryVester3: third.address,
    treasuryVester4: fourth.address,
    uniWethPair: uni.uniWethPair.address,
    wethDollarPair: uni.wethDollarPair.address,
    uniWethStaking: uni.uniWethStaking.address,
    wethDollarStaking: uni.wethDollarStaking.address,
    harborToken: harbor.token.address,
    harborTimelock: harbor.timelock.address,
    harborGovernor: harbor.governor.address,
    vestingTeam: harbor.vestingTeam.address,
    vestingInvestors: harbor.vestingInvestors.address,
    vestingEcosystem: harbor.vestingEcosystem.address,
    harborSafe: harbor.safe,
  } satisfies Partial<Record<keyof DemoManifest["contracts"], Address>>;
}

function toManifest(parameters: {
  rpcUrl: string;
  contracts: DemoManifest["contracts"];
  harborMintId: bigint;
}): DemoManifest {
  const { rpcUrl, contracts, harborMintId } = parameters;
  const profiles = Object.values(createProfiles(contracts));
  return {
    chainId: demoChain.id,
    shortName: demoChain.shortName,
    rpcUrl,
    accounts: demoAccounts,
    contracts,
    daos: profiles.map((profile) => ({ name: profile.name, entry: profile.entry, profile })),
    proposals: {
      uniMintDefeated: "1",
      uniGrantExecuted: "2",
      uniGrantActive: "3",
      harborMintExecuted: String(harborMintId),
    },
  };
}

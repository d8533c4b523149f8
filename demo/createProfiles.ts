import type { Address } from "viem";
import type { DaoProfile, NamedAccount } from "../lib/dao/DaoProfile.ts";
import type { DemoManifest } from "./DemoManifest.ts";
import { demoAccounts } from "./demoAccounts.ts";
import { demoChain } from "./demoChain.ts";

type Contracts = DemoManifest["contracts"];

/** What a profile file says of each DAO of the demo, from where its contracts are. */
export function createProfiles(contracts: Contracts): {
  uniReplica: DaoProfile;
  openZeppelinDao: DaoProfile;
  openZeppelinSafe: DaoProfile;
} {
  const openZeppelinDao = createHarborProfile(contracts);
  return {
    uniReplica: createUniProfile(contracts),
    openZeppelinDao,
    openZeppelinSafe: {
      ...openZeppelinDao,
      name: "Harbor Safe",
      entry: toEntry(contracts.harborSafe),
      labels: { ...openZeppelinDao.labels, ...ownerLabels() },
    },
  };
}

function createUniProfile(contracts: Contracts): DaoProfile {
  const { team, investors, advisers } = demoAccounts;
  return {
    version: 1,
    name: "Uniswap replica",
    entry: toEntry(contracts.governorAlpha),
    governor: contracts.governorAlpha,
    token: contracts.uni,
    accounts: [
      named(contracts.uniTimelock, "Treasury (timelock)", "treasury"),
      named(team.address, "Team", "team"),
      named(investors.address, "Investors", "investors"),
      named(advisers.address, "Advisers", "team"),
      named(contracts.uniWethPair, "UNI/WETH pair", "liquidity"),
    ],
    contracts: [
      named(contracts.treasuryVester1, "Treasury vester, year 1", "locked"),
      named(contracts.treasuryVester2, "Treasury vester, year 2", "locked"),
      named(contracts.treasuryVester3, "Treasury vester, year 3", "locked"),
      named(contracts.treasuryVester4, "Treasury vester, year 4", "locked"),
      named(contracts.uniWethStaking, "UNI/WETH staking rewards", "community"),
      named(contracts.wethDollarStaking, "WETH/dUSD staking rewards", "community"),
    ],
    assets: [contracts.dollar, contracts.weth],
    labels: labelsOf(contracts),
  };
}

function createHarborProfile(contracts: Contracts): DaoProfile {
  return {
    version: 1,
    name: "Harbor DAO",
    entry: toEntry(contracts.harborGovernor),
    governor: contracts.harborGovernor,
    safe: contracts.harborSafe,
    token: contracts.harborToken,
    accounts: [
      named(contracts.harborTimelock, "Treasury (timelock)", "treasury"),
      named(contracts.harborSafe, "Operations Safe", "treasury"),
    ],
    contracts: [
      named(contracts.vestingTeam, "Team vesting", "team"),
      named(contracts.vestingInvestors, "Investor vesting", "investors"),
      named(contracts.vestingEcosystem, "Ecosystem vesting", "locked"),
    ],
    assets: [contracts.dollar],
    labels: labelsOf(contracts),
  };
}

function labelsOf({ dollar, weth }: Contracts): Record<string, string> {
  const { alice, bob, carol, dave, erin, grantee, builders, holder } = demoAccounts;
  return {
    [alice.address]: "Alice (delegate)",
    [bob.address]: "Bob (delegate)",
    [carol.address]: "Carol (delegate)",
    [dave.address]: "Dave (delegate)",
    [erin.address]: "Erin (delegate)",
    [grantee.address]: "Grantee",
    [builders.address]: "Builders' program",
    [holder.address]: "A holder",
    [dollar]: "Demo Dollar",
    [weth]: "Wrapped Ether",
  };
}

function ownerLabels(): Record<string, string> {
  const { safeOwner1, safeOwner2, safeOwner3 } = demoAccounts;
  return {
    [safeOwner1.address]: "Frank (owner)",
    [safeOwner2.address]: "Grace (owner)",
    [safeOwner3.address]: "Heidi (owner)",
  };
}

function named(address: Address, label: string, kind: NamedAccount["class"]): NamedAccount {
  return { address, label, class: kind };
}

function toEntry(address: Address): string {
  return `${demoChain.shortName}:${address}`;
}

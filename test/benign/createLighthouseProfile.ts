import type { Address } from "viem";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import type { DaoProfile, NamedAccount } from "../../lib/dao/DaoProfile.ts";
import type { Demo } from "../startDemo.ts";
import type { BenignContracts } from "./BenignDao.ts";

/** What a profile file says of the lighthouse. */
export function createLighthouseProfile(
  demo: Demo,
  parts: { contracts: BenignContracts; token: Contract; timelock: Contract; governor: Contract },
): DaoProfile {
  const { contracts, token, timelock, governor } = parts;
  const { grantee, team, alice, bob, carol } = demoAccounts;
  const named = (address: Address | undefined, label: string, kind: NamedAccount["class"]) =>
    address === undefined ? [] : [{ address, label, class: kind }];
  return {
    version: 1,
    name: "Lighthouse",
    entry: `${demoChain.shortName}:${governor.address}`,
    governor: governor.address,
    token: token.address,
    accounts: [
      ...named(timelock.address, "Treasury (timelock)", "treasury"),
      ...named(demo.contract("harborSafe"), "Operations Safe", "treasury"),
      ...named(team.address, "Team", "team"),
      ...named(contracts.router?.pair, "LGT/dUSD pair", "liquidity"),
    ],
    contracts: [
      ...named(contracts.staking, "Staking rewards", "community"),
      ...named(contracts.synthetix, "Second staking rewards", "community"),
      ...named(contracts.miniChef, "Farm", "community"),
      ...named(contracts.comptroller?.address, "Comptroller", "community"),
      ...named(contracts.sablier?.address, "Sablier", "locked"),
      ...named(contracts.claims, "First claims", "community"),
      ...named(contracts.distributor, "Second claims", "community"),
      ...named(contracts.wallet, "Team vesting", "team"),
      ...named(contracts.vester, "Treasury vester", "locked"),
      ...named(contracts.bridge, "Bridge", "locked"),
    ],
    assets: [demo.contract("dollar"), demo.contract("weth")],
    labels: {
      [grantee.address]: "Grantee",
      [alice.address]: "Alice (delegate)",
      [bob.address]: "Bob (delegate)",
      [carol.address]: "Carol (delegate)",
      ...(contracts.router === undefined ? {} : { [contracts.router.address]: "Router" }),
    },
  };
}

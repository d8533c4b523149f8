import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { demoChain } from "../demoChain.ts";
import { readArtifact } from "../readArtifact.ts";
import { tokens } from "../units.ts";

const yearSeconds = 365 * 86_400;
/** 2025-04-01T00:00:00Z, Unix seconds. */
const vestingBegin = 1_743_465_600;

export type UniContracts = {
  uni: Contract;
  timelock: Contract;
  governor: Contract;
  vesters: readonly [Contract, Contract, Contract, Contract];
};

/** UNI, its timelock and governor, and the treasury's vesters, wired as Uniswap's are. */
export async function deployUniContracts(setup: Setup): Promise<UniContracts> {
  // Timelock, UNI and governor name each other, so two of the addresses are needed beforehand.
  const timelockAddress = setup.nextAddress(1);
  const governorAddress = setup.nextAddress(2);
  const uni = await setup.deploy(readArtifact("Uni"), [
    demoAccounts.deployer.address,
    timelockAddress,
    BigInt(demoChain.genesisTimestamp + yearSeconds),
  ]);
  const timelock = await setup.deploy(readArtifact("Timelock"), [
    governorAddress,
    BigInt(2 * 86_400),
  ]);
  const governor = await setup.deploy(readArtifact("GovernorAlpha"), [
    timelock.address,
    uni.address,
  ]);
  await setup.mine();
  const deployVester = async (year: number, amount: bigint) => {
    const begin = vestingBegin + year * yearSeconds;
    const times = [begin, begin, begin + yearSeconds].map(BigInt);
    const args = [uni.address, timelock.address, amount, ...times];
    const vester = await setup.deploy(readArtifact("TreasuryVester"), args);
    await setup.write(uni, { functionName: "transfer", args: [vester.address, amount] });
    return vester;
  };
  // Uniswap's own plan for its treasury: four years, each in a vester of its own.
  const vesters: UniContracts["vesters"] = [
    await deployVester(0, tokens(172_000_000n)),
    await deployVester(1, tokens(129_000_000n)),
    await deployVester(2, tokens(86_000_000n)),
    await deployVester(3, tokens(43_000_000n)),
  ];
  await setup.mine();
  return { uni, timelock, governor, vesters };
}

import { zeroAddress } from "viem";
import type { Artifact } from "../Artifact.ts";
import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { readArtifact } from "../readArtifact.ts";
import { tokens } from "../units.ts";

const hour = 3600;
const day = 24 * hour;

/** The token, timelock and governor; nobody but the timelock may mint. */
export async function deployHarborContracts(
  setup: Setup,
  compiled: { token: Artifact; governor: Artifact },
): Promise<{ token: Contract; timelock: Contract; governor: Contract }> {
  const governorAddress = setup.nextAddress(2);
  const timelock = await setup.deploy(readArtifact("TimelockController"), [
    BigInt(day),
    [governorAddress],
    // Anyone may execute what has waited long enough.
    [zeroAddress],
    zeroAddress,
  ]);
  const token = await setup.deploy(compiled.token, [
    "Harbor",
    "HRB",
    tokens(200_000_000n),
    demoAccounts.deployer.address,
    tokens(100_000_000n),
    timelock.address,
  ]);
  const governor = await setup.deploy(compiled.governor, [
    "Harbor Governor",
    token.address,
    timelock.address,
    hour,
    3 * day,
    tokens(100_000n),
    4n,
  ]);
  await setup.mine();
  return { token, timelock, governor };
}

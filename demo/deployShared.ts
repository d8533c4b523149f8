import type { Artifact } from "./Artifact.ts";
import type { Contract, Setup } from "./createSetup.ts";
import { demoAccounts } from "./demoAccounts.ts";
import { readArtifact } from "./readArtifact.ts";
import { requestRpc } from "./requestRpc.ts";
import { dollars, tokens } from "./units.ts";

/** What both DAOs use: wrapped ether, a stablecoin of 6 decimals, Uniswap v2. */
export type Shared = { weth: Contract; dollar: Contract; pairFactory: Contract };

export async function deployShared(
  setup: Setup,
  compiled: { weth: Artifact; dollar: Artifact },
): Promise<Shared> {
  const deployer = demoAccounts.deployer.address;
  const balance = `0x${tokens(1_000_000n).toString(16)}`;
  await requestRpc(setup.rpcUrl, "anvil_setBalance", [deployer, balance]);
  const weth = await setup.deploy(compiled.weth);
  const dollar = await setup.deploy(compiled.dollar, [deployer, dollars(1_000_000_000n)]);
  const pairFactory = await setup.deploy(readArtifact("UniswapV2Factory"), [deployer]);
  await setup.write(weth, { functionName: "deposit", value: tokens(20_000n) });
  await setup.mine();
  return { weth, dollar, pairFactory };
}

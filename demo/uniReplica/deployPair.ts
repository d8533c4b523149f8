import { type Address, encodePacked, getCreate2Address, keccak256 } from "viem";
import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { readArtifact } from "../readArtifact.ts";

/** A token and how much of it goes into a pair. */
export type Deposit = { token: Contract; amount: bigint };

/** Creates a Uniswap v2 pair and its first liquidity, which the deployer owns. */
export async function deployPair(
  setup: Setup,
  parameters: { factory: Contract; deposits: readonly [Deposit, Deposit] },
): Promise<Contract> {
  const { factory, deposits } = parameters;
  const [first, second] = deposits;
  const pair = pairOf(factory.address, [first.token.address, second.token.address]);
  await setup.write(factory, {
    functionName: "createPair",
    args: [first.token.address, second.token.address],
  });
  for (const { token, amount } of deposits) {
    await setup.write(token, { functionName: "transfer", args: [pair.address, amount] });
  }
  await setup.write(pair, { functionName: "mint", args: [demoAccounts.deployer.address] });
  await setup.mine();
  return pair;
}

function pairOf(factory: Address, tokens: readonly [Address, Address]): Contract {
  const { abi, bytecode } = readArtifact("UniswapV2Pair");
  const [first, second] = tokens;
  const inOrder = first.toLowerCase() < second.toLowerCase();
  const sorted: [Address, Address] = inOrder ? [first, second] : [second, first];
  const salt = keccak256(encodePacked(["address", "address"], sorted));
  return { address: getCreate2Address({ from: factory, salt, bytecode }), abi };
}

import { type Address, encodeFunctionData, type Hex, zeroAddress } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import type { Demo } from "../startDemo.ts";
import type { Sender } from "./createSender.ts";

const year = 365 * 86_400;

/** A Safe and a vesting wallet of people outside every DAO. */
export async function deployRecipients(
  demo: Demo,
  sender: Sender,
): Promise<{ safe: Address; wallet: Address }> {
  const { builders, dave, stranger } = demoAccounts;
  const factory = {
    abi: readArtifact("SafeProxyFactory").abi,
    address: demo.contract("SafeProxyFactory"),
  };
  const initializer: Hex = encodeFunctionData({
    abi: readArtifact("SafeL2").abi,
    functionName: "setup",
    args: [
      [builders.address, dave.address],
      1n,
      zeroAddress,
      "0x",
      demo.contract("CompatibilityFallbackHandler"),
      zeroAddress,
      0n,
      zeroAddress,
    ],
  });
  const create = {
    functionName: "createProxyWithNonce",
    args: [demo.contract("SafeL2"), initializer, 1n],
  };
  const { result } = await demo.client.simulateContract({ ...factory, ...create });
  await sender.write(factory, create);
  const { timestamp } = await demo.client.getBlock();
  const wallet = await sender.deploy(readArtifact("VestingWallet"), [
    stranger.address,
    timestamp,
    BigInt(2 * year),
  ]);
  return { safe: result as Address, wallet: wallet.address };
}

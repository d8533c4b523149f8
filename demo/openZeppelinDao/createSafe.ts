import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeFunctionData,
  getCreate2Address,
  keccak256,
  toHex,
  zeroAddress,
} from "viem";
import type { Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import type { SafeContractName } from "../deploySafeContracts.ts";
import { readArtifact } from "../readArtifact.ts";

const saltNonce = 0n;

/**
 * Creates the DAO's Safe, two of three owners, through the canonical factory. Its singleton is
 * SafeL2, as Safe's own tools choose on every chain but Ethereum.
 */
export async function createSafe(
  setup: Setup,
  contracts: Record<SafeContractName, Address>,
): Promise<Address> {
  const { safeOwner1, safeOwner2, safeOwner3 } = demoAccounts;
  const owners = [safeOwner1, safeOwner2, safeOwner3].map((owner) => owner.address);
  const initializer = encodeFunctionData({
    abi: readArtifact("SafeL2").abi,
    functionName: "setup",
    args: [
      owners,
      2n,
      zeroAddress,
      "0x",
      contracts.CompatibilityFallbackHandler,
      zeroAddress,
      0n,
      zeroAddress,
    ],
  });
  const factory = {
    address: contracts.SafeProxyFactory,
    abi: readArtifact("SafeProxyFactory").abi,
  };
  await setup.write(factory, {
    functionName: "createProxyWithNonce",
    args: [contracts.SafeL2, initializer, saltNonce],
  });
  await setup.mine();
  return getCreate2Address({
    from: factory.address,
    salt: keccak256(concatHex([keccak256(initializer), toHex(saltNonce, { size: 32 })])),
    bytecode: concatHex([
      readArtifact("SafeProxy").bytecode,
      encodeAbiParameters([{ type: "address" }], [contracts.SafeL2]),
    ]),
  });
}

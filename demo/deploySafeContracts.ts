import {
  type Address,
  concatHex,
  encodeDeployData,
  getCreate2Address,
  type Hex,
  zeroHash,
} from "viem";
import type { Setup } from "./createSetup.ts";
import { readArtifact } from "./readArtifact.ts";
import { requestRpc } from "./requestRpc.ts";

/** The Safe singleton factory (github.com/safe-global/safe-singleton-factory). */
const singletonFactory: Address = "0x914d7Fec6aaC8cd542e72Bca78B30650d45643d7";

/** Its whole code: CREATE2 of the input after the first word, which is the salt. */
const singletonFactoryCode: Hex =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

const names = [
  "Safe",
  "SafeL2",
  "SafeProxyFactory",
  "MultiSend",
  "MultiSendCallOnly",
  "CompatibilityFallbackHandler",
  "SignMessageLib",
  "CreateCall",
  "SimulateTxAccessor",
] as const;

export type SafeContractName = (typeof names)[number];

/**
 * Puts Safe 1.4.1 at the addresses it has on every chain: the same creation code with salt 0
 * through the same factory, as safe-deployments documents.
 */
export async function deploySafeContracts(
  setup: Setup,
): Promise<Record<SafeContractName, Address>> {
  await requestRpc(setup.rpcUrl, "anvil_setCode", [singletonFactory, singletonFactoryCode]);
  for (const name of names) {
    await setup.send(`deploy ${name}`, {
      to: singletonFactory,
      data: concatHex([zeroHash, creationCode(name)]),
    });
  }
  await setup.mine();
  return {
    Safe: addressOf("Safe"),
    SafeL2: addressOf("SafeL2"),
    SafeProxyFactory: addressOf("SafeProxyFactory"),
    MultiSend: addressOf("MultiSend"),
    MultiSendCallOnly: addressOf("MultiSendCallOnly"),
    CompatibilityFallbackHandler: addressOf("CompatibilityFallbackHandler"),
    SignMessageLib: addressOf("SignMessageLib"),
    CreateCall: addressOf("CreateCall"),
    SimulateTxAccessor: addressOf("SimulateTxAccessor"),
  };
}

function addressOf(name: SafeContractName): Address {
  return getCreate2Address({
    from: singletonFactory,
    salt: zeroHash,
    bytecode: creationCode(name),
  });
}

function creationCode(name: SafeContractName): Hex {
  const { abi, bytecode } = readArtifact(name);
  return encodeDeployData({ abi, bytecode, args: [] });
}

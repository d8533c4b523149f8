import {
  type Address,
  encodeDeployData,
  encodeFunctionData,
  getAddress,
  getContractAddress,
  type Hex,
  toHex,
} from "viem";
import type { Artifact } from "../../demo/Artifact.ts";
import type { Contract, SetupCall } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { tokens } from "../../demo/units.ts";

/** Sends transactions in anybody's name to a chain that mines each at once, and takes no failure. */
export type Sender = {
  /** The address that the deployer's deployment number `ahead` from now will have. */
  nextAddress(ahead?: number): Promise<Address>;
  /** `from` is the deployer if not given. */
  deploy(artifact: Artifact, args?: readonly unknown[], from?: Address): Promise<Contract>;
  write(contract: Contract, call: SetupCall): Promise<void>;
  send(transaction: { from?: Address; to?: Address; data?: Hex; value?: bigint }): Promise<void>;
};

const deployer = demoAccounts.deployer.address;

/** A sender to the demo chain, after its history. */
export function createSender(rpcUrl: string): Sender {
  const known = new Set<Address>(Object.values(demoAccounts).map(({ address }) => address));
  const nonceOf = async (account: Address) =>
    BigInt(String(await requestRpc(rpcUrl, "eth_getTransactionCount", [account, "latest"])));
  /** Contracts are impersonated, and keep the ETH that they had. */
  const open = async (account: Address) => {
    if (known.has(account)) return undefined;
    const had = await requestRpc(rpcUrl, "eth_getBalance", [account, "latest"]);
    await requestRpc(rpcUrl, "anvil_impersonateAccount", [account]);
    await requestRpc(rpcUrl, "anvil_setBalance", [account, toHex(tokens(1_000_000n))]);
    return had;
  };
  const send = async ({ from = deployer, value = 0n, ...rest }: Parameters<Sender["send"]>[0]) => {
    const had = await open(from);
    const transaction = { from, gas: toHex(15_000_000), value: toHex(value), ...rest };
    const receipt = await requestRpc(rpcUrl, "eth_sendTransactionSync", [transaction]);
    if (!isSuccess(receipt)) {
      throw new Error(`${rest.to ?? "A deployment"} refused ${rest.data?.slice(0, 10)}`);
    }
    if (had !== undefined) await requestRpc(rpcUrl, "anvil_setBalance", [from, had]);
    return receipt;
  };
  return {
    async send(transaction) {
      await send(transaction);
    },
    nextAddress: async (ahead = 0) =>
      getContractAddress({ from: deployer, nonce: (await nonceOf(deployer)) + BigInt(ahead) }),
    async deploy({ abi, bytecode }, args = [], from = deployer) {
      const receipt = await send({ from, data: encodeDeployData({ abi, bytecode, args }) });
      return { address: getAddress(String(receipt.contractAddress)), abi };
    },
    async write({ address, abi }, { functionName, args = [], ...rest }) {
      await send({ to: address, data: encodeFunctionData({ abi, functionName, args }), ...rest });
    },
  };
}

function isSuccess(receipt: unknown): receipt is { contractAddress: unknown } {
  return (
    typeof receipt === "object" &&
    receipt !== null &&
    "status" in receipt &&
    receipt.status === "0x1"
  );
}

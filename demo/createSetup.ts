import {
  type Abi,
  type Address,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  toHex,
} from "viem";
import type { Artifact } from "./Artifact.ts";
import { demoAccounts } from "./demoAccounts.ts";
import { SetupFailedError } from "./errors.ts";
import { requestRpc } from "./requestRpc.ts";

/** A contract to write to. */
export type Contract = { address: Address; abi: Abi };

/** One transaction of the setup. `from` is the deployer if not given. */
export type SetupTransaction = { from?: Address; to?: Address; data?: Hex; value?: bigint };

/** One function call of the setup. */
export type SetupCall = {
  from?: Address;
  functionName: string;
  args?: readonly unknown[];
  value?: bigint;
};

/** Queues transactions from the demo's accounts and mines them in blocks of its caller's choosing. */
export type Setup = {
  rpcUrl: string;
  /** The address that the deployer's deployment number `ahead` from now will have. */
  nextAddress(ahead?: number): Address;
  deploy(artifact: Artifact, args?: readonly unknown[]): Promise<Contract>;
  write(contract: Contract, call: SetupCall): Promise<void>;
  send(step: string, transaction: SetupTransaction): Promise<void>;
  /** Mines all that is queued. @throws {SetupFailedError} when a transaction fails */
  mine(): Promise<void>;
};

type Pending = { step: string; hash: unknown };

const gasLimit = 15_000_000;

/** Expects that automatic mining is off. */
export function createSetup(rpcUrl: string): Setup {
  const deployer = demoAccounts.deployer.address;
  const nonces = new Map<Address, number>();
  let pending: Pending[] = [];

  const nonceOf = (address: Address) => nonces.get(address) ?? 0;
  const send: Setup["send"] = async (step, { from = deployer, to, data, value = 0n }) => {
    const nonce = nonceOf(from);
    nonces.set(from, nonce + 1);
    const transaction = {
      from,
      nonce: toHex(nonce),
      gas: toHex(gasLimit),
      value: toHex(value),
      ...(to === undefined ? {} : { to }),
      ...(data === undefined ? {} : { data }),
    };
    pending.push({ step, hash: await requestRpc(rpcUrl, "eth_sendTransaction", [transaction]) });
  };
  const nextAddress = (ahead = 0) =>
    getContractAddress({ from: deployer, nonce: BigInt(nonceOf(deployer) + ahead) });

  return {
    rpcUrl,
    nextAddress,
    send,
    async deploy({ name, abi, bytecode }, args = []) {
      const address = nextAddress();
      await send(`deploy ${name}`, { data: encodeDeployData({ abi, bytecode, args }) });
      return { address, abi };
    },
    async write({ address, abi }, { functionName, args = [], ...rest }) {
      const data = encodeFunctionData({ abi, functionName, args });
      await send(functionName, { to: address, data, ...rest });
    },
    async mine() {
      const queued = pending;
      pending = [];
      await mineAll(rpcUrl, queued);
    },
  };
}

async function mineAll(rpcUrl: string, queued: readonly Pending[]): Promise<void> {
  await requestRpc(rpcUrl, "evm_mine");
  for (const { step, hash } of queued) {
    let receipt = await fetchReceipt(rpcUrl, hash);
    // A block has room for some of a long queue only; the rest waits for the next one.
    for (let tries = 0; receipt === undefined && tries < 10; tries++) {
      await requestRpc(rpcUrl, "evm_mine");
      receipt = await fetchReceipt(rpcUrl, hash);
    }
    if (receipt?.status !== "0x1") {
      throw new SetupFailedError(step, receipt === undefined ? "not mined" : "reverted");
    }
  }
}

async function fetchReceipt(
  rpcUrl: string,
  hash: unknown,
): Promise<{ status: unknown } | undefined> {
  const receipt = await requestRpc(rpcUrl, "eth_getTransactionReceipt", [hash]);
  return typeof receipt === "object" && receipt !== null && "status" in receipt
    ? receipt
    : undefined;
}

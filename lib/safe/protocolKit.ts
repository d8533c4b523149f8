import type { Client } from "viem";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import type { Call } from "../actions/Call.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { OwnerSignature } from "./collectSignatures.ts";

/** The same transaction as protocol-kit makes it, to hold against our own. */
export type KitTransaction = {
  safeTxHash: string;
  /** Calldata of `execTransaction` with these signatures. */
  encode(signatures: readonly OwnerSignature[]): Promise<string>;
};

/**
 * Makes a plan's transaction with protocol-kit. The package is large and loaded here alone, when a
 * person signs or executes.
 */
export async function createKitTransaction(
  client: Client,
  parameters: { plan: Plan; nonce: bigint },
): Promise<KitTransaction> {
  const { plan, nonce } = parameters;
  const kit = await import("@safe-global/protocol-kit");
  const safe = await kit.default.init({
    provider: { request: (request) => client.transport.request(request) },
    safeAddress: plan.route.address,
    contractNetworks: { [plan.chainId.toString()]: kitContracts },
  });
  const transaction = await safe.createTransaction({
    transactions: plan.calls.map(toKitCall),
    onlyCalls: true,
    // biome-ignore lint/style/noRestrictedGlobals: a counter; were it rounded, the hashes would differ
    options: { nonce: Number(nonce) },
  });
  return {
    safeTxHash: await safe.getTransactionHash(transaction),
    async encode(signatures) {
      for (const { owner, signature } of signatures) {
        transaction.addSignature(new kit.EthSafeSignature(owner, signature));
      }
      return safe.getEncodedTransaction(transaction);
    },
  };
}

const kitContracts = {
  safeSingletonAddress: canonicalSafe.safe.address,
  safeProxyFactoryAddress: canonicalSafe.safeProxyFactory.address,
  multiSendAddress: canonicalSafe.multiSend.address,
  multiSendCallOnlyAddress: canonicalSafe.multiSendCallOnly.address,
  fallbackHandlerAddress: canonicalSafe.compatibilityFallbackHandler.address,
  signMessageLibAddress: canonicalSafe.signMessageLib.address,
  createCallAddress: canonicalSafe.createCall.address,
  simulateTxAccessorAddress: canonicalSafe.simulateTxAccessor.address,
} as const;

function toKitCall({ to, value, data, operation }: Call) {
  return { to, value: value.toString(), data, operation };
}

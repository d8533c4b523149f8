import { type Account, type Chain, type Hex, isAddressEqual, type WalletClient } from "viem";
import { getChainId, sendTransaction, signTypedData } from "viem/actions";
import type { PlanStep } from "../proposal/Plan.ts";
import type { StepRequest } from "../proposal/StepRunner.ts";
import { WalletChainError, WalletMissingError, WrongActorError } from "./errors.ts";

/** The account a step is run with. @throws {WalletMissingError} {@link WrongActorError} */
export function walletAccount(wallet: WalletClient, step: PlanStep): Account {
  const { account } = wallet;
  if (account === undefined) throw new WalletMissingError();
  if (step.actor !== undefined && !isAddressEqual(step.actor, account.address)) {
    throw new WrongActorError({ actor: step.actor, account: account.address });
  }
  return account;
}

/** @throws {WalletChainError} when the wallet is on another chain. */
export async function checkWalletChain(wallet: WalletClient, chainId: number): Promise<void> {
  const actual = await getChainId(wallet);
  if (actual !== chainId) throw new WalletChainError({ expected: chainId, actual });
}

/** Asks the wallet for what the step needs: a transaction's hash, or a signature. */
export async function askWallet(
  wallet: WalletClient,
  parameters: { request: StepRequest; account: Account; chainId: number },
): Promise<{ transactionHash: Hex } | { signature: Hex }> {
  const { request, account, chainId } = parameters;
  await checkWalletChain(wallet, chainId);
  if (request.kind === "signature") {
    return { signature: await signTypedData(wallet, { ...request.typedData, account }) };
  }
  const { to, data, value } = request;
  const chain = chainOf(wallet, chainId);
  return { transactionHash: await sendTransaction(wallet, { account, chain, to, data, value }) };
}

/** With a chain given, viem reads the wallet's chain once more and puts it into the transaction. */
function chainOf(wallet: WalletClient, chainId: number): Chain {
  if (wallet.chain?.id === chainId) return wallet.chain;
  return {
    id: chainId,
    name: `Chain ${chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [] } },
  };
}

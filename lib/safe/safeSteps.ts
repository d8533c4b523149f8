import { type Account, type Address, getAddress } from "viem";
import { fetchBlockTimes } from "../chain/fetchBlockTimes.ts";
import type { StepRequest, StepRunner, StepVerification } from "../proposal/StepRunner.ts";
import { checkSafeTransaction } from "./checkSafeTransaction.ts";
import { encodeSafeExecution } from "./encodeSafeExecution.ts";
import { NotAnOwnerError, SafeHashMismatchError, TooFewSignaturesError } from "./errors.ts";
import { fetchSafeStanding } from "./fetchSafeStanding.ts";
import { safeTypedData } from "./hashSafeTransaction.ts";
import { verifyExecution, verifySignature } from "./verifySafeStanding.ts";

type Prepare = Parameters<StepRunner["prepare"]>[0];

/** The runners of a Safe plan's steps. */
export const safeSteps: Record<"sign" | "execute", StepRunner> = {
  sign: {
    prepare: prepareSignature,
    verify: async ({ client, plan, step }) =>
      verifySignature(await fetchSafeStanding(client, plan), step),
  },
  execute: {
    prepare: prepareExecution,
    verify: verifyOnChain,
  },
};

/** With the transaction that executed it and its time, whoever sent it. */
async function verifyOnChain({
  client,
  plan,
}: Parameters<StepRunner["verify"]>[0]): Promise<StepVerification> {
  const standing = await fetchSafeStanding(client, plan);
  const { outcome } = standing;
  if (outcome.status !== "executed") return verifyExecution(standing);
  const { transactionHash, blockNumber } = outcome;
  const executedAt = (await fetchBlockTimes(client, [blockNumber])).get(blockNumber);
  return {
    status: "done",
    transactionHash,
    ...(executedAt === undefined ? {} : { facts: { executedAt: `${executedAt}` } }),
  };
}

async function prepareSignature(parameters: Prepare): Promise<StepRequest> {
  const { client, plan, step } = parameters;
  const account = toAddress(parameters.account);
  const safe = plan.route.address;
  if (step.actor !== undefined && step.actor !== account) {
    throw new NotAnOwnerError({ safe, account, owner: step.actor });
  }
  const standing = await fetchSafeStanding(client, plan);
  if (!standing.safe.owners.includes(account)) throw new NotAnOwnerError({ safe, account });
  await checkSafeTransaction(client, { plan, standing });
  const { transaction } = standing;
  return {
    kind: "signature",
    typedData: safeTypedData({ chainId: plan.chainId, safe, transaction }),
  };
}

async function prepareExecution({ client, plan }: Prepare): Promise<StepRequest> {
  const standing = await fetchSafeStanding(client, plan);
  const { safe, transaction } = standing;
  const signatures = standing.signatures.slice(0, safe.threshold);
  if (signatures.length < safe.threshold) {
    throw new TooFewSignaturesError({ valid: signatures.length, threshold: safe.threshold });
  }
  const kit = await checkSafeTransaction(client, { plan, standing });
  const data = encodeSafeExecution({ transaction, signatures });
  const kitData = await kit.encode(signatures);
  if (kitData !== data) {
    const hashes = { mintage: data, protocolKit: kitData };
    throw new SafeHashMismatchError({ safe: safe.address, hashes });
  }
  return { kind: "transaction", to: plan.route.address, data, value: 0n };
}

function toAddress(account: Account | Address): Address {
  return getAddress(typeof account === "string" ? account : account.address);
}

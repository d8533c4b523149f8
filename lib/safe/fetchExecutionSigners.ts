import {
  type Address,
  type Client,
  decodeFunctionData,
  getAddress,
  type Hex,
  hexToNumber,
  isAddressEqual,
  size,
  slice,
  TransactionNotFoundError,
} from "viem";
import { getTransaction } from "viem/actions";
import { safeAbi } from "../../contracts-abi/safe.ts";
import { RpcRefusedError } from "../chain/errors.ts";
import { toRpcError } from "../chain/toRpcError.ts";
import { approvalOf } from "./collectSignatures.ts";
import { encodeSafeExecution } from "./encodeSafeExecution.ts";
import { recoverSafeSigner } from "./recoverSafeSigner.ts";
import type { SafePlanFacts } from "./safePlanFacts.ts";

/**
 * Whose signatures an executed transaction carried. `isWhole`: there were no others; what a contract
 * signed, or what came to the Safe through another contract, is not read.
 */
export type ExecutionSigners = { signers: readonly Address[]; isWhole: boolean };

const unread: ExecutionSigners = { signers: [], isWhole: false };

/**
 * Reads who signed from the calldata of `execTransaction`. Each signature is proved over the
 * transaction's hash, so that bytes that the Safe had no need to look at prove nothing.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchExecutionSigners(
  client: Client,
  parameters: Pick<SafePlanFacts, "transaction" | "safeTxHash"> & {
    safe: Address;
    transactionHash: Hex;
    /** Owners whose approval stands on chain. */
    approvedBy: readonly Address[];
  },
): Promise<ExecutionSigners> {
  const { transaction, safeTxHash, safe, transactionHash: hash, approvedBy } = parameters;
  const sent = await getTransaction(client, { hash }).catch((error: unknown) => {
    const failure = toRpcError(client, error);
    const isUnknown =
      error instanceof TransactionNotFoundError || failure instanceof RpcRefusedError;
    if (isUnknown) return undefined;
    throw failure;
  });
  if (sent?.to == null || !isAddressEqual(sent.to, safe)) return unread;
  const signatures = signaturesIn(sent.input);
  const asRead = [{ owner: safe, signature: signatures }];
  const expected = encodeSafeExecution({ transaction, signatures: asRead });
  if (expected.toLowerCase() !== sent.input.toLowerCase()) return unread;
  // The sender of the transaction needs no signature of its own where it is an owner.
  const approvers = [getAddress(sent.from), ...approvedBy];
  const signers = await Promise.all(
    splitSignatures(signatures).map((signature) =>
      findSigner(signature, { safeTxHash, approvers }),
    ),
  );
  const known = signers.filter((signer) => signer !== undefined);
  const isWhole = known.length === signers.length && size(signatures) === 65 * signers.length;
  return { signers: known, isWhole };
}

/** By the last byte: 0 is a contract's signature, 1 an approval, others are an account's signature. */
async function findSigner(
  signature: Hex,
  { safeTxHash, approvers }: { safeTxHash: Hex; approvers: readonly Address[] },
): Promise<Address | undefined> {
  const v = hexToNumber(slice(signature, 64));
  if (v > 1) return recoverSafeSigner({ safeTxHash, signature });
  return approvers.find((approver) => approvalOf(approver).toLowerCase() === signature);
}

function signaturesIn(input: Hex): Hex {
  try {
    const { functionName, args } = decodeFunctionData({ abi: safeAbi, data: input });
    return functionName === "execTransaction" ? args[9] : "0x";
  } catch {
    return "0x";
  }
}

/** 65 bytes each. The Safe itself takes no more of them than its threshold. */
function splitSignatures(signatures: Hex): readonly Hex[] {
  const count = Math.min(Math.floor(size(signatures) / 65), signaturesAtMost);
  return Array.from({ length: count }, (_, index) =>
    slice(signatures, 65 * index, 65 * (index + 1)),
  );
}

/** More owners than any Safe has had need of. */
const signaturesAtMost = 128;

import {
  type Address,
  concat,
  encodeAbiParameters,
  getAddress,
  type Hex,
  keccak256,
  numberToHex,
} from "viem";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import { plainText } from "../actions/plainText.ts";
import { type EntryUnavailable, nobody, type SimulatedEntry } from "../chain/SimulatedEntry.ts";
import { approvalOf } from "./collectSignatures.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { encodeSafeExecution } from "./encodeSafeExecution.ts";
import { hashSafeTransaction } from "./hashSafeTransaction.ts";
import type { SafeState } from "./SafeState.ts";

/** `mapping(address => mapping(bytes32 => uint256)) approvedHashes`: Safe 1.3.0 to 1.5.0. */
const approvedHashesSlot = 8n;

/**
 * A Safe's calls by its own `execTransaction`, approved on chain by as many owners as its threshold
 * asks. Only the approvals are put there: owners, threshold, modules and guard are the Safe's own.
 */
export function enterSafe(parameters: {
  safe: SafeState;
  chainId: number;
  calls: readonly Call[];
}): SimulatedEntry | EntryUnavailable {
  const { safe, chainId, calls } = parameters;
  if (!/^1\.[345]\./.test(safe.version)) {
    return {
      unavailable: `the hash that owners of a Safe ${plainText(safe.version)} approve is not known`,
    };
  }
  const transaction = createSafeTransaction({ calls: [joinCalls(calls)], nonce: safe.nonce });
  const safeTxHash = hashSafeTransaction({ chainId, safe: safe.address, transaction });
  const owners = safe.owners
    .map((owner) => getAddress(owner))
    .toSorted((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))
    .slice(0, safe.threshold);
  const signatures = owners.map((owner) => ({ owner, signature: approvalOf(owner) }));
  return {
    label: "execTransaction of the Safe, approved by its owners",
    sender: nobody,
    earlier: [],
    calls: [
      { to: safe.address, value: 0n, data: encodeSafeExecution({ transaction, signatures }) },
    ],
    funding: 0n,
    slots: owners.map((owner) => ({
      address: safe.address,
      slot: approvalSlot({ owner, safeTxHash }),
      value: numberToHex(1n, { size: 32 }),
    })),
  };
}

/** Calls to be made together, delegatecalls among them too, which only MultiSend itself takes. */
function joinCalls(calls: readonly Call[]): Call {
  const [first] = calls;
  if (first !== undefined && calls.length === 1) return first;
  const library = calls.some(({ operation }) => operation === 1)
    ? "multiSend"
    : "multiSendCallOnly";
  return createCall({
    to: canonicalSafe[library].address,
    data: encodeMultiSend(calls),
    operation: 1,
  });
}

function approvalSlot({ owner, safeTxHash }: { owner: Address; safeTxHash: Hex }): Hex {
  const ofOwner = keccak256(
    encodeAbiParameters([{ type: "address" }, { type: "uint256" }], [owner, approvedHashesSlot]),
  );
  return keccak256(concat([safeTxHash, ofOwner]));
}

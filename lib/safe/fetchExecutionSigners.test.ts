import {
  type Address,
  concat,
  createClient,
  custom,
  type Hex,
  HttpRequestError,
  numberToHex,
  pad,
  zeroAddress,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { approvalOf } from "./collectSignatures.ts";
import { createSafeTransaction } from "./createSafeTransaction.ts";
import { encodeSafeExecution } from "./encodeSafeExecution.ts";
import { fetchExecutionSigners } from "./fetchExecutionSigners.ts";
import { hashSafeTransaction } from "./hashSafeTransaction.ts";

const { safeOwner1, safeOwner2, safeOwner3, stranger } = demoAccounts;
const safe: Address = `0x${"5afe".repeat(10)}`;
const call = { to: zeroAddress, value: 1n, data: "0x", operation: 0 } as const;
const transaction = createSafeTransaction({ calls: [call], nonce: 3n });
const safeTxHash = hashSafeTransaction({ chainId: 1, safe, transaction });
const own = await privateKeyToAccount(safeOwner1.privateKey).sign({ hash: safeTxHash });
const ofOther = numberToHex(7, { size: 65 });
/** A contract's signature: its address, where its bytes begin, and the mark 0. */
const ofContract = concat([pad(safeOwner2.address), numberToHex(65, { size: 32 }), "0x00"]);

type Sent = { to?: Address; from?: Address; input?: Hex } | null | Error;

function signersOf(signatures: readonly Hex[], changed: Sent = {}) {
  const owned = signatures.map((signature) => ({ owner: zeroAddress, signature }));
  const input = encodeSafeExecution({ transaction, signatures: owned });
  const request = async () => {
    if (changed instanceof Error) throw changed;
    return changed === null ? null : { to: safe, from: stranger.address, input, ...changed };
  };
  const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
  return fetchExecutionSigners(client, {
    transaction,
    safeTxHash,
    safe,
    transactionHash: numberToHex(1, { size: 32 }),
    approvedBy: [safeOwner3.address],
  });
}

describe("fetchExecutionSigners", () => {
  it("proves signatures over the hash, and approvals by the sender or on chain", async () => {
    expect(await signersOf([own])).toEqual({ signers: [safeOwner1.address], isWhole: true });
    const lowerCase = safeOwner2.address.toLowerCase() as Address;
    const both = [approvalOf(safeOwner2.address), approvalOf(safeOwner3.address)];
    expect(await signersOf(both, { from: lowerCase })).toEqual({
      signers: [safeOwner2.address, safeOwner3.address],
      isWhole: true,
    });
  });

  it("takes nobody's word: not an approval that does not stand, nor a contract's signature", async () => {
    for (const unproved of [approvalOf(safeOwner2.address), ofContract, ofOther]) {
      expect(await signersOf([own, unproved])).toEqual({
        signers: [safeOwner1.address],
        isWhole: false,
      });
    }
    const isWhole = false;
    expect(await signersOf([own, "0x00"])).toEqual({ signers: [safeOwner1.address], isWhole });
  });

  it("reads nothing of what went another way, or is not served", async () => {
    const unread = { signers: [], isWhole: false };
    const other = { ...transaction, value: 2n };
    const signatures = [{ owner: zeroAddress, signature: own }];
    expect(await signersOf([own], { to: stranger.address })).toEqual(unread);
    expect(await signersOf([own], { input: "0x12345678" })).toEqual(unread);
    const input = encodeSafeExecution({ transaction: other, signatures });
    expect(await signersOf([own], { input })).toEqual(unread);
    expect(await signersOf([own], null)).toEqual(unread);
    const refusal = Object.assign(new Error("pruned"), { code: -32_000 });
    expect(await signersOf([own], refusal)).toEqual(unread);
    const gone = new HttpRequestError({ url: "http://localhost", details: "closed" });
    await expect(signersOf([own], gone)).rejects.toMatchObject({ code: "chain.rpcUnavailable" });
  });
});

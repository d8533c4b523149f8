import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { createCall } from "../actions/createCall.ts";
import { hashSafeTransaction, safeTypedData } from "./hashSafeTransaction.ts";
import { planSafe } from "./planSafe.ts";
import { recoverSafeSigner, toSafeSignature } from "./recoverSafeSigner.ts";
import { safePlanFacts } from "./safePlanFacts.ts";
import { addSignatures, exportSignatures, parseSignatures } from "./safeSignatures.ts";

const accounts = ["1", "2", "3"].map((digit) => privateKeyToAccount(`0x${digit.repeat(64)}`));
const [first, second, outsider] = accounts;
if (!first || !second || !outsider) throw new TypeError("no accounts");
const safe = `0x${"4".repeat(40)}` as const;
const plan = planSafe({
  safe: {
    address: safe,
    version: "1.4.1",
    owners: [first.address, second.address],
    threshold: 2,
    nonce: 0n,
  },
  chainId: 1,
  block: { number: 1n, hash: "0x00", timestamp: 1 },
  title: "Grant",
  calls: [createCall({ to: safe, value: 1n })],
});
const { transaction, safeTxHash } = safePlanFacts(plan);
const typedData = safeTypedData({ chainId: 1, safe, transaction });
const signature = await first.signTypedData(typedData);
const file = { version: 1, chainId: 1, safe, safeTxHash } as const;
const signed = await addSignatures(plan, {
  ...file,
  signatures: [{ signer: first.address, signature }],
});

describe("exportSignatures", () => {
  it("writes what parseSignatures reads", () => {
    expect(parseSignatures(exportSignatures(signed))).toEqual({
      ...file,
      signatures: [{ signer: first.address, signature }],
    });
  });
});

describe("parseSignatures", () => {
  const valid = exportSignatures(signed);
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(valid), ...change });

  it.each([
    ["", "not JSON"],
    ["[]", "version"],
    ["null", "version"],
    [changed({ version: 2 }), "version"],
    [changed({ chainId: "1" }), "chainId"],
    [changed({ safe: "0x12" }), "safe is not"],
    [changed({ safeTxHash: "0x12" }), "safeTxHash"],
    [changed({ safeTxHash: `0x${"zz".repeat(32)}` }), "safeTxHash"],
    [changed({ signatures: {} }), "not a list"],
    [changed({ signatures: [null] }), "signer 1"],
    [changed({ signatures: [{ signer: first.address, signature: "0x01" }] }), "signature 1"],
    [`"${"a".repeat(100_000)}"`, "longer"],
  ])("refuses %.40s", (json, details) => {
    expect(() => parseSignatures(json)).toThrow(details);
  });
});

describe("addSignatures", () => {
  it("puts each signature to its owner's step, and nowhere else", () => {
    const withSignature = signed.steps.filter((step) => step.signature !== undefined);
    expect(withSignature).toMatchObject([{ actor: first.address, signature, status: "done" }]);
  });

  it("refuses signatures of another transaction, Safe or chain", async () => {
    for (const other of [
      { ...file, chainId: 2 },
      { ...file, safe: first.address },
      { ...file, safeTxHash: `0x${"00".repeat(32)}` as const },
    ]) {
      await expect(addSignatures(plan, { ...other, signatures: [] })).rejects.toMatchObject({
        code: "safe.signaturesOfOtherTransaction",
      });
    }
  });

  it("refuses one who is no owner, and one who signs for another", async () => {
    const foreign = await outsider.signTypedData(typedData);
    const add = (signer: `0x${string}`, bytes: `0x${string}`) =>
      addSignatures(plan, { ...file, signatures: [{ signer, signature: bytes }] });
    await expect(add(outsider.address, foreign)).rejects.toMatchObject({
      code: "safe.notAnOwner",
    });
    await expect(add(first.address, foreign)).rejects.toMatchObject({
      code: "safe.signatureForged",
    });
    await expect(add(second.address, signature)).rejects.toMatchObject({
      code: "safe.signatureForged",
    });
  });
});

describe("recoverSafeSigner", () => {
  it("knows an owner whether v is written as 27 or as 0", async () => {
    const v = Number.parseInt(signature.slice(-2), 16) - 27;
    const low = `${signature.slice(0, -2)}0${v}` as `0x${string}`;
    expect(await recoverSafeSigner({ safeTxHash, signature: low })).toBe(first.address);
    expect(toSafeSignature(low)).toBe(signature);
    expect(toSafeSignature(signature)).toBe(signature);
  });

  it("knows an owner by eth_sign with the Safe's mark", async () => {
    const plain = await first.signMessage({ message: { raw: safeTxHash } });
    const v = (Number.parseInt(plain.slice(-2), 16) + 4).toString(16);
    const marked = `${plain.slice(0, -2)}${v}` as `0x${string}`;
    expect(await recoverSafeSigner({ safeTxHash, signature: marked })).toBe(first.address);
    expect(await recoverSafeSigner({ safeTxHash, signature: plain })).not.toBe(first.address);
  });

  it("knows nobody from bytes that are no signature", async () => {
    const zero = `0x${"00".repeat(65)}` as const;
    expect(await recoverSafeSigner({ safeTxHash, signature: zero })).toBeUndefined();
    expect(await recoverSafeSigner({ safeTxHash, signature: "0x12" })).toBeUndefined();
  });

  it("does not take the hash of another transaction", async () => {
    const other = hashSafeTransaction({
      chainId: 1,
      safe,
      transaction: { ...transaction, nonce: 1n },
    });
    const signer = await recoverSafeSigner({ safeTxHash: other, signature });
    expect(signer).not.toBe(first.address);
  });
});

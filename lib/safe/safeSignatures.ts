import { type Address, getAddress, type Hex, isAddress, isHex } from "viem";
import type { Plan } from "../proposal/Plan.ts";
import {
  NotAnOwnerError,
  SignatureFileInvalidError,
  SignatureForgedError,
  SignaturesOfOtherTransactionError,
} from "./errors.ts";
import { recoverSafeSigner } from "./recoverSafeSigner.ts";
import { safePlanFacts } from "./safePlanFacts.ts";

/** Owners' signatures over one Safe transaction, as they travel between people. */
export type SafeSignatures = {
  version: 1;
  chainId: number;
  safe: Address;
  safeTxHash: Hex;
  signatures: readonly { signer: Address; signature: Hex }[];
};

/** No Safe has so many owners that its signatures fill more. */
const maximumLength = 100_000;

/** A plan's signatures as JSON text. @throws {SafeHashMismatchError} */
export function exportSignatures(plan: Plan): string {
  const file: SafeSignatures = {
    version: 1,
    chainId: plan.chainId,
    safe: plan.route.address,
    safeTxHash: safePlanFacts(plan).safeTxHash,
    signatures: plan.steps.flatMap(({ actor, signature }) =>
      actor === undefined || signature === undefined ? [] : [{ signer: actor, signature }],
    ),
  };
  return JSON.stringify(file, null, 2);
}

/** Reads what `exportSignatures` wrote. @throws {SignatureFileInvalidError} */
export function parseSignatures(json: string): SafeSignatures {
  if (json.length > maximumLength) throw invalid(`longer than ${maximumLength} characters`);
  const file = parseObject(json);
  const { version, chainId, safe, safeTxHash, signatures } = file;
  if (version !== 1) throw invalid("version is not 1");
  if (typeof chainId !== "number") throw invalid("chainId");
  if (typeof safe !== "string" || !isAddress(safe)) throw invalid("safe is not an address");
  if (!isBytes(safeTxHash, 32)) throw invalid("safeTxHash is not 32 bytes");
  if (!Array.isArray(signatures)) throw invalid("signatures is not a list");
  return {
    version,
    chainId,
    safe: getAddress(safe),
    safeTxHash,
    signatures: signatures.map((entry: unknown, index) => parseEntry(entry, index)),
  };
}

/**
 * The plan with these signatures, each checked to be its owner's over this transaction. One bad
 * signature refuses them all.
 *
 * @throws {SignaturesOfOtherTransactionError} {@link NotAnOwnerError} {@link SignatureForgedError}
 */
export async function addSignatures(plan: Plan, file: SafeSignatures): Promise<Plan> {
  const { safeTxHash } = safePlanFacts(plan);
  const safe = plan.route.address;
  const expected = `${safeTxHash} of ${safe} on chain ${plan.chainId}`;
  const actual = `${file.safeTxHash} of ${file.safe} on chain ${file.chainId}`;
  if (expected !== actual) throw new SignaturesOfOtherTransactionError({ expected, actual });
  for (const { signer, signature } of file.signatures) {
    if (!plan.steps.some(({ actor }) => actor === signer)) {
      throw new NotAnOwnerError({ safe, account: signer });
    }
    const recovered = await recoverSafeSigner({ safeTxHash, signature });
    if (recovered !== signer) throw new SignatureForgedError({ signer });
  }
  const bySigner = new Map(file.signatures.map(({ signer, signature }) => [signer, signature]));
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      const signature = step.actor === undefined ? undefined : bySigner.get(step.actor);
      return signature === undefined ? step : { ...step, signature, status: "done" };
    }),
  };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    return toRecord(JSON.parse(json));
  } catch {
    throw invalid("not JSON");
  }
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parseEntry(entry: unknown, index: number): { signer: Address; signature: Hex } {
  const { signer, signature } = toRecord(entry);
  if (typeof signer !== "string" || !isAddress(signer)) throw invalid(`signer ${index + 1}`);
  if (!isBytes(signature, 65)) throw invalid(`signature ${index + 1} is not 65 bytes`);
  return { signer: getAddress(signer), signature };
}

function isBytes(value: unknown, length: number): value is Hex {
  return isHex(value, { strict: true }) && value.length === 2 + 2 * length;
}

function invalid(details: string): SignatureFileInvalidError {
  return new SignatureFileInvalidError({ details });
}

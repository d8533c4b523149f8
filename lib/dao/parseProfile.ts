import { type Address, getAddress, isAddress } from "viem";
import { z } from "zod";
import { plainText } from "../actions/plainText.ts";
import { parseChainAddress } from "../proposal/parseChainAddress.ts";
import type { DaoProfile } from "./DaoProfile.ts";
import { InvalidProfileError } from "./InvalidProfileError.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const address = z.string().transform((text, context): Address => {
  if (isAddress(text)) return getAddress(text);
  context.addIssue({ code: "custom", message: `"${text}" is not an address; check its checksum` });
  return z.NEVER;
});

const longestLabel = 80;

/** A name as it may stand in any sentence: what cannot be seen in it is taken out. */
const label = z
  .string()
  .max(longestLabel)
  .transform((text) => plainText(text, { maximumLength: longestLabel }))
  .refine((text) => text !== "", "must hold something that can be seen");

const namedAccount = z.strictObject({
  address,
  label,
  class: z.enum([
    "circulating",
    "liquidity",
    "staked",
    "treasury",
    "locked",
    "team",
    "investors",
    "community",
    "bridged",
  ]),
});

const ratio = z.strictObject({
  numerator: z
    .string()
    .regex(/^\d{1,30}$/)
    .transform(BigInt),
  denominator: z
    .string()
    .regex(/^[1-9]\d{0,29}$/)
    .transform(BigInt),
});

const policySchema = z
  .strictObject({
    maxInflationPerYear: ratio,
    maxGrantShare: ratio,
    maxDrainShare: ratio,
    maxSupplyShare: ratio,
    maxPriceImpact: ratio,
    /** A hundred years at most. */
    minRunwaySeconds: z.number().int().min(0).max(3_153_600_000),
    recipientsAllowed: z.array(address).max(1_000),
    screeningOracle: address,
  })
  .partial();

const profileSchema = z.strictObject({
  version: z.literal(1),
  name: label,
  entry: z.string(),
  governor: address.optional(),
  safe: address.optional(),
  token: address.optional(),
  accounts: z.array(namedAccount).max(200),
  contracts: z.array(namedAccount).max(200),
  assets: z.array(address).max(50),
  labels: z.record(address, label),
  holders: z.array(address).max(300).optional(),
  policy: policySchema.optional(),
});

/** The largest profile that is read, in characters. */
const maxLength = 256_000;

/**
 * A profile from a file's text. Everything in it is untrusted: it names accounts, it states no
 * amounts.
 *
 * @throws {InvalidProfileError} naming the field.
 */
export function parseProfile(text: string): DaoProfile {
  if (text.length > maxLength) {
    throw new InvalidProfileError({ path: "file", problem: `larger than ${maxLength} characters` });
  }
  const parsed = profileSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String).join(".") ?? "";
    throw new InvalidProfileError({
      path: path === "" ? "file" : path,
      problem: issue?.message ?? "not the documented shape",
    });
  }
  parseChainAddress(parsed.data.entry);
  return parsed.data as DaoProfile;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidProfileError({ path: "file", problem: "not JSON" });
  }
}

import { type Address, getAddress, isAddress } from "viem";
import { z } from "zod";
import { plainText } from "../actions/plainText.ts";
import { toFieldIssues } from "../actions/toFieldIssues.ts";
import { parseChainAddress } from "../proposal/parseChainAddress.ts";
import type { DaoProfile } from "./DaoProfile.ts";
import { InvalidProfileError } from "./InvalidProfileError.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const longestLabel = 80;

const address = z.string("must be an address").transform((text, context): Address => {
  if (isAddress(text)) return getAddress(text);
  const shown = plainText(text, { maximumLength: longestLabel });
  context.addIssue({
    code: "custom",
    message: `is "${shown}", which is no address: check its digits and its checksum`,
  });
  return z.NEVER;
});

/** A name as it may stand in any sentence: what cannot be seen in it is taken out. */
const label = z
  .string("must be a text")
  .max(longestLabel, `must be at most ${longestLabel} characters long`)
  .transform((text) => plainText(text, { maximumLength: longestLabel }))
  .refine((text) => text !== "", "must hold something that can be seen");

const classes = [
  "circulating",
  "liquidity",
  "staked",
  "treasury",
  "locked",
  "team",
  "investors",
  "community",
  "bridged",
] as const;

const object = "must be a JSON object in braces";

/** A list of so many at most. */
const list = <item extends z.ZodType>(of: item, maximum: number) =>
  z.array(of, "must be a list in brackets").max(maximum, `must hold at most ${maximum} entries`);

const namedAccount = z.strictObject(
  {
    address,
    label,
    class: z.enum(classes, `must be one of ${classes.join(", ")}`),
  },
  object,
);

const wholeNumber = 'must be a whole number as text, such as "3", of at most 30 digits';

const ratio = z.strictObject(
  {
    numerator: z
      .string(wholeNumber)
      .regex(/^\d{1,30}$/, wholeNumber)
      .transform(BigInt),
    denominator: z
      .string(wholeNumber)
      .regex(/^[1-9]\d{0,29}$/, `${wholeNumber}, and not 0`)
      .transform(BigInt),
  },
  object,
);

const hundredYears = 3_153_600_000;
const seconds = `must be whole seconds from 0 to ${hundredYears}, a hundred years`;

const policySchema = z
  .strictObject(
    {
      maxInflationPerYear: ratio,
      maxGrantShare: ratio,
      maxDrainShare: ratio,
      maxSupplyShare: ratio,
      maxPriceImpact: ratio,
      minRunwaySeconds: z.number(seconds).int(seconds).min(0, seconds).max(hundredYears, seconds),
      recipientsAllowed: list(address, 1_000),
      screeningOracle: address,
    },
    object,
  )
  .partial();

const profileSchema = z.strictObject(
  {
    version: z.literal(1, "must be 1, the only version there is"),
    name: label,
    entry: z.string("must be a text such as eth:0x…, the chain and the address that opens the DAO"),
    governor: address.optional(),
    safe: address.optional(),
    token: address.optional(),
    accounts: list(namedAccount, 200),
    contracts: list(namedAccount, 200),
    assets: list(address, 50),
    labels: z.record(address, label, {
      error: ({ code }) => (code === "invalid_key" ? "is no address to be labelled" : object),
    }),
    holders: list(address, 300).optional(),
    policy: policySchema.optional(),
  },
  object,
);

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
    throw new InvalidProfileError({
      path: "the file",
      problem: `is larger than ${maxLength} characters`,
    });
  }
  const parsed = profileSchema.safeParse(parseJson(text), { reportInput: true });
  if (!parsed.success) {
    const [{ path, message }] = toFieldIssues(parsed.error.issues);
    throw new InvalidProfileError({ path: path === "" ? "the file" : path, problem: message });
  }
  parseChainAddress(parsed.data.entry);
  return parsed.data as DaoProfile;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidProfileError({ path: "the file", problem: "is not JSON" });
  }
}

import { z } from "zod";
import { maximumParts } from "./limits.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const longestText = 500;

/** An amount in whole tokens; decimals are checked once the token's are known. */
const amount = z
  .string('must be a text such as "20000000.5"')
  .max(400, "is too long for an amount")
  .regex(
    /^[0-9]+(?:\.[0-9]+)?$/,
    'must be plain digits with at most one point, such as "20000000.5"',
  );

const rate = z
  .string('must be a text such as "0.02"')
  .max(100, "is too long for a rate")
  .regex(/^[0-9]+(?:\.[0-9]+)?$/, 'must be a plain decimal number; "0.02" is 2 %');

const share = rate.regex(/^(?:0+(?:\.[0-9]+)?|0*1(?:\.0+)?)$/, {
  error: 'must be from "0" to "1"; "0.02" is 2 %',
});

const instant = z
  .int("must be Unix time in whole seconds")
  .nonnegative("must be Unix time, not negative");

const id = z
  .string("must be the id of a bucket")
  .regex(
    /^[\p{L}\p{N}][^\p{C}]{0,99}$/u,
    "must be 1 to 100 characters, the first a letter or digit",
  );

const text = z
  .string("must be a text")
  .max(longestText, `must be at most ${longestText} characters`);

const annotations = {
  label: text.exactOptional(),
  source: text.exactOptional(),
  asOf: text.exactOptional(),
};

const cappedMint = z.strictObject({
  kind: z.literal("cappedMint"),
  to: id,
  maxPerMint: share,
  minimumIntervalSeconds: z.int("must be whole seconds").positive("must be at least 1 second"),
  firstMintAt: instant,
  use: share,
  ...annotations,
});

const route = { kind: z.literal("vesting"), from: id, to: id, ...annotations };

const vesting = z.discriminatedUnion(
  "form",
  [
    z.strictObject({
      ...route,
      form: z.literal("linear"),
      total: amount,
      released: amount,
      start: instant,
      end: instant,
      cliffAt: instant.exactOptional(),
    }),
    z.strictObject({ ...route, form: z.literal("cliff"), amount, cliffAt: instant }),
    z.strictObject({
      ...route,
      form: z.literal("treasuryVester"),
      amount,
      begin: instant,
      cliffAt: instant,
      end: instant,
      lastUpdate: instant,
    }),
  ],
  "must be one of linear, cliff, treasuryVester",
);

const constantRate = z.strictObject({
  kind: z.literal("constantRate"),
  from: id.exactOptional(),
  to: id,
  perSecond: rate,
  start: instant.exactOptional(),
  until: instant.exactOptional(),
  ...annotations,
});

const grant = z.strictObject({
  kind: z.literal("grant"),
  from: id,
  to: id,
  amount,
  at: instant,
  ...annotations,
});

const cap = z.strictObject({ kind: z.literal("cap"), max: amount, ...annotations });

const mechanism = z.discriminatedUnion(
  "kind",
  [cappedMint, vesting, constantRate, grant, cap],
  "must be one of cappedMint, vesting, constantRate, grant, cap",
);

const bucketClass = z.enum(
  [
    "circulating",
    "liquidity",
    "staked",
    "treasury",
    "locked",
    "team",
    "investors",
    "community",
    "bridged",
  ],
  "must be one of circulating, liquidity, staked, treasury, locked, team, investors, community, bridged",
);

const bucket = z.strictObject({ id, class: bucketClass, amount, label: text.exactOptional() });

/**
 * The shape of a model, field by field. What takes several fields together is `checkModel`'s.
 * `market`, `paths` and `seed` belong to sampled processes, which this version does not have: they
 * are taken and left out.
 */
export const modelSchema = z.strictObject({
  token: z.strictObject({
    symbol: z.string("must be a text").max(100, "must be at most 100 characters"),
    decimals: z
      .int("must be a whole number")
      .min(0, "must be 0 to 255")
      .max(255, "must be 0 to 255"),
  }),
  asOf: instant,
  buckets: z
    .array(bucket, "must be a list of buckets")
    .max(maximumParts, `at most ${maximumParts}`),
  mechanisms: z
    .array(mechanism, "must be a list of mechanisms")
    .max(maximumParts, `at most ${maximumParts}`),
  liquidClasses: z.array(bucketClass, "must be a list of classes").exactOptional(),
  horizonSeconds: z.int("must be whole seconds").nonnegative("must not be negative"),
  stepSeconds: z.int("must be whole seconds").positive("must be at least 1 second"),
  market: z.unknown().exactOptional(),
  paths: z.unknown().exactOptional(),
  seed: z.unknown().exactOptional(),
});

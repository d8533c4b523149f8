import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  processField,
  rateField,
  shareField,
} from "../../../fields.ts";

const route = {
  kind: z.literal("sale"),
  /** Absent: newly issued. */
  from: bucketField("Sold from").exactOptional(),
  to: destinationField("Buyers"),
  at: instantField("Date"),
  ...annotationFields,
};

/** What buyers get later, counted from the sale. */
const vesting = z.strictObject({
  lockedIn: bucketField("Locked in"),
  /** Released at the sale. Absent: nothing. */
  unlockAtStart: shareField("Released at the sale").exactOptional(),
  /** The release begins only after this time. Absent: at the sale. */
  lockSeconds: durationField("Lock-up").exactOptional(),
  /** From the beginning of the release; until then nothing, then all that has vested. */
  cliffSeconds: durationField("Cliff").exactOptional(),
  durationSeconds: durationField("Duration of the release"),
  /** In equal parts at this distance. Absent: second by second. */
  everySeconds: durationField("Time between parts").exactOptional(),
});

const fixedPrice = {
  ...route,
  amount: amountField("For sale"),
  /** In the quote asset, per token. */
  price: rateField("Price", "token"),
  /** What buyers bring, in the quote asset; what is over goes back. Absent: all is sold. */
  demand: rateField("Demand in the quote asset").exactOptional(),
  /** Multiplies the demand of sampled paths. */
  demandProcess: processField("Demand of sampled paths").exactOptional(),
  vesting: vesting.exactOptional(),
};

const ico = z.strictObject({ ...fixedPrice, form: z.literal("ico") });

const ieo = z.strictObject({
  ...fixedPrice,
  form: z.literal("ieo"),
  /** Of what is raised, kept by the exchange. */
  exchangeFee: shareField("Exchange's share of the raise"),
  /** Tokens that the exchange gets beside it. */
  exchangeAllocation: amountField("Tokens for the exchange").exactOptional(),
  exchange: bucketField("Exchange").exactOptional(),
});

/** A private placement or SAFT: below a stated price. */
const placement = z.strictObject({
  ...fixedPrice,
  form: z.literal("private"),
  /** Off `price`. */
  discount: shareField("Discount"),
});

const feeBps = countField("Pool fee in basis points").max(9_999, "must be at most 9999");

/** A constant-product pool is seeded and bought from. */
const pool = z.strictObject({
  method: z.literal("pool"),
  pool: bucketField("Pool"),
  token: amountField("Tokens in the pool"),
  quote: rateField("Quote asset in the pool"),
  /** Spent at once when it opens, in the quote asset. */
  bought: rateField("Bought at the start"),
  feeBps,
});

/** A Balancer pool whose weights move from the token to the quote asset while buyers come. */
const bootstrapping = z.strictObject({
  method: z.literal("bootstrapping"),
  pool: bucketField("Pool"),
  token: amountField("Tokens in the pool"),
  quote: rateField("Quote asset in the pool"),
  startWeight: shareField("Token's weight at the start"),
  endWeight: shareField("Token's weight at the end"),
  durationSeconds: durationField("Duration"),
  /** In the quote asset, in equal purchases at equal distances. */
  demand: rateField("Demand in the quote asset"),
  purchases: countField("Purchases").min(1, "must be at least 1").max(500, "must be at most 500"),
  feeBps,
});

const bids = z
  .array(
    z.strictObject({
      /** The most that is paid for a token. */
      price: rateField("Highest price"),
      quote: rateField("Offered in the quote asset"),
    }),
    "must be a list of bids",
  )
  .max(200, "at most 200");

/** All bids meet at the end; every buyer pays the one price at which they clear. */
const batchAuction = z.strictObject({
  method: z.literal("batchAuction"),
  amount: amountField("For sale"),
  reservePrice: rateField("Lowest price", "token"),
  durationSeconds: durationField("Duration"),
  bids,
});

/** The price falls until what is bid takes all; every buyer pays the last price. */
const dutchAuction = z.strictObject({
  method: z.literal("dutchAuction"),
  amount: amountField("For sale"),
  startPrice: rateField("First price", "token"),
  reservePrice: rateField("Lowest price", "token"),
  durationSeconds: durationField("Duration"),
  bids,
});

const ido = z.strictObject({
  ...route,
  form: z.literal("ido"),
  offer: z.discriminatedUnion(
    "method",
    [pool, bootstrapping, batchAuction, dutchAuction],
    "must be one of pool, bootstrapping, batchAuction, dutchAuction",
  ),
});

/** Tokens sold for the quote asset (S06, S07, S08, S10). */
export const saleSchema = z
  .discriminatedUnion("form", [ico, ieo, ido, placement], "must be one of ico, ieo, ido, private")
  .meta({
    row: "S06, S07, S08, S10",
    title: "Token sale",
    summary:
      "Tokens sold for another asset: to the public, on an exchange, from a pool, privately.",
  } satisfies KindMeta);

export type Sale = z.infer<typeof saleSchema>;

/** A sale at a stated price. */
export type FixedPriceSale = Extract<Sale, { form: "ico" | "ieo" | "private" }>;

/** An offer on a decentralised exchange, of one method. */
export type Offer<
  Method extends Extract<Sale, { form: "ido" }>["offer"]["method"] = Extract<
    Sale,
    { form: "ido" }
  >["offer"]["method"],
> = Extract<Extract<Sale, { form: "ido" }>["offer"], { method: Method }>;

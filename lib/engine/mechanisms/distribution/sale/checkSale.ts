import { parseRate } from "../../../../amount/parseRate.ts";
import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import { compareRatios } from "./clearAuction.ts";
import type { FixedPriceSale, Offer, Sale } from "./saleSchema.ts";

/** Refuses prices of 0, buckets that pay themselves, empty pools and weights without a price. */
export function checkSale(spec: Sale): ModelIssue[] {
  if (spec.form !== "ido") return checkFixedPrice(spec);
  const { offer, from, to } = spec;
  if (offer.method === "pool" || offer.method === "bootstrapping") {
    return [...checkPool(offer), ...checkPoolBucket(offer.pool, { from, to })];
  }
  const isFalling =
    offer.method === "batchAuction" ||
    compareRatios(parseRate(offer.startPrice), parseRate(offer.reservePrice)) >= 0;
  return [
    ...checkPositive({ "offer.reservePrice": offer.reservePrice }),
    ...demand(isFalling, {
      path: "offer.startPrice",
      message: "must not be below reservePrice",
    }),
  ];
}

function checkFixedPrice(spec: FixedPriceSale): ModelIssue[] {
  const { vesting, from, to } = spec;
  const exchange = spec.form === "ieo" ? spec.exchange : undefined;
  const allocation = spec.form === "ieo" ? spec.exchangeAllocation : undefined;
  return [
    ...checkPositive({ price: spec.price }),
    ...demand(spec.demandProcess === undefined || spec.demand !== undefined, {
      path: "demandProcess",
      message: "needs demand, which it multiplies",
    }),
    ...demand(spec.form !== "private" || isBelowOne(spec.discount), {
      path: "discount",
      message: "must be below 1",
    }),
    ...demand((exchange === undefined) === (allocation === undefined), {
      path: "exchange",
      message: "goes with exchangeAllocation: give both or neither",
    }),
    ...demand(exchange === undefined || exchange !== from, {
      path: "exchange",
      message: "is the bucket it comes from; use another",
    }),
    ...(vesting === undefined ? [] : checkVestingFields(vesting, { from, to })),
  ];
}

function checkVestingFields(
  vesting: NonNullable<FixedPriceSale["vesting"]>,
  route: { from: string | undefined; to: Sale["to"] },
): ModelIssue[] {
  const { lockedIn, cliffSeconds = 0, durationSeconds, everySeconds = durationSeconds } = vesting;
  return [
    ...demand(lockedIn !== route.from && !bucketsOf(route.to).includes(lockedIn), {
      path: "vesting.lockedIn",
      message: "must be neither what it is sold from nor the buyers' bucket",
    }),
    ...demand(cliffSeconds <= durationSeconds, {
      path: "vesting.cliffSeconds",
      message: "must not be longer than durationSeconds",
    }),
    ...demand(durationSeconds / everySeconds <= 1_000, {
      path: "vesting.everySeconds",
      message: "gives more than 1000 parts; make it larger",
    }),
  ];
}

function checkPool(offer: Offer<"pool" | "bootstrapping">): ModelIssue[] {
  const positive = checkPositive({ "offer.token": offer.token, "offer.quote": offer.quote });
  if (offer.method === "pool") return positive;
  return [
    ...positive,
    ...checkPositive({
      "offer.startWeight": offer.startWeight,
      "offer.endWeight": offer.endWeight,
    }),
    ...(["startWeight", "endWeight"] as const).flatMap((name) =>
      demand(isBelowOne(offer[name]), {
        path: `offer.${name}`,
        message: "must be below 1, so that the quote asset has a weight",
      }),
    ),
  ];
}

function checkPoolBucket(
  pool: string,
  route: { from: string | undefined; to: Sale["to"] },
): ModelIssue[] {
  return demand(pool !== route.from && !bucketsOf(route.to).includes(pool), {
    path: "offer.pool",
    message: "must be neither what it is sold from nor the buyers' bucket",
  });
}

function checkPositive(fields: Record<string, string>): ModelIssue[] {
  return Object.entries(fields).flatMap(([path, value]) =>
    demand(parseRate(value).numerator > 0n, { path, message: "must be above 0" }),
  );
}

function isBelowOne(value: string): boolean {
  const { numerator, denominator } = parseRate(value);
  return numerator < denominator;
}

function bucketsOf(to: Sale["to"]): readonly string[] {
  return typeof to === "string" ? [to] : Object.keys(to);
}

import type { Model } from "../../../../Model.ts";
import type { Offer, Sale } from "../saleSchema.ts";

/** Start of the models and date of the sales that tests use, in Unix seconds. */
export const asOf = 1_000;
export const at = asOf + 10;

const route = { kind: "sale", from: "treasury", to: "buyers", at } as const;

/** 1,000 tokens at 0.05 each. */
export const ico: Extract<Sale, { form: "ico" }> = {
  ...route,
  form: "ico",
  amount: "1000",
  price: "0.05",
};

/** 10 % at once, then 100 s locked, then 200 s linearly with a cliff. */
export const vesting = {
  lockedIn: "locked",
  unlockAtStart: "0.1",
  lockSeconds: 100,
  cliffSeconds: 50,
  durationSeconds: 200,
};

/** 1,000 tokens a fifth below a price of 1, released by `vesting`. */
export const saft: Extract<Sale, { form: "private" }> = {
  ...ico,
  form: "private",
  price: "1",
  discount: "0.2",
  vesting,
};

/** A sale on an exchange without a keeper. */
export const ido = (offer: Offer): Sale => ({ ...route, form: "ido", offer });

/** A model in which a treasury of 5,000 tokens sells: for tests. */
export function saleModel(
  spec: Sale,
  options: { decimals?: number; asOf?: number; locked?: string } = {},
): Model {
  return {
    token: { symbol: "T", decimals: options.decimals ?? 0 },
    asOf: options.asOf ?? asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "5000" },
      { id: "buyers", class: "circulating", amount: "0" },
      { id: "locked", class: "investors", amount: options.locked ?? "0" },
      { id: "pool", class: "liquidity", amount: "0" },
      { id: "exchange", class: "circulating", amount: "0" },
    ],
    mechanisms: [spec],
    horizonSeconds: 1_000,
    stepSeconds: 100,
  };
}

import { describe, expect, it } from "vitest";
import { parseModel } from "../../../parseModel.ts";
import type { Offer, Sale } from "./saleSchema.ts";
import { ico, ido, saft, saleModel, vesting } from "./testing/saleModel.ts";

describe("checkSale", () => {
  const pool: Offer = {
    method: "pool",
    pool: "pool",
    token: "10",
    quote: "5",
    bought: "1",
    feeBps: 30,
  };
  const lbp: Offer = {
    method: "bootstrapping",
    pool: "pool",
    token: "1000",
    quote: "1",
    startWeight: "0.9",
    endWeight: "0.5",
    durationSeconds: 100,
    demand: "15",
    purchases: 1,
    feeBps: 0,
  };
  const dutch: Offer = {
    method: "dutchAuction",
    amount: "100",
    startPrice: "1",
    reservePrice: "2",
    durationSeconds: 60,
    bids: [],
  };
  const cases: [string, Sale][] = [
    ["price: must be above 0", { ...ico, price: "0" }],
    ["discount: must be below 1", { ...saft, discount: "1" }],
    [
      "exchange: goes with exchangeAllocation",
      { ...ico, form: "ieo", exchangeFee: "0", exchange: "exchange" },
    ],
    [
      "exchange: is the bucket it comes from",
      { ...ico, form: "ieo", exchangeFee: "0", exchange: "treasury", exchangeAllocation: "1" },
    ],
    ["vesting.lockedIn: must be neither", { ...saft, vesting: { ...vesting, lockedIn: "buyers" } }],
    [
      "vesting.lockedIn: must be neither",
      { ...saft, vesting: { ...vesting, lockedIn: "treasury" } },
    ],
    [
      "vesting.cliffSeconds: must not be longer",
      { ...saft, vesting: { ...vesting, cliffSeconds: 201 } },
    ],
    [
      "vesting.everySeconds: gives more than 1000 parts",
      { ...saft, vesting: { ...vesting, durationSeconds: 1_001, everySeconds: 1 } },
    ],
    ["offer.pool: must be neither", ido({ ...pool, pool: "treasury" })],
    ["offer.pool: must be neither", ido({ ...pool, pool: "buyers" })],
    ["offer.token: must be above 0", ido({ ...pool, token: "0" })],
    ["offer.quote: must be above 0", ido({ ...lbp, quote: "0" })],
    ["offer.endWeight: must be above 0", ido({ ...lbp, endWeight: "0" })],
    ["offer.startWeight: must be below 1", ido({ ...lbp, startWeight: "1" })],
    ["offer.reservePrice: must be above 0", ido({ ...dutch, reservePrice: "0" })],
    ["offer.startPrice: must not be below reservePrice", ido(dutch)],
  ];

  it.each(cases)("says %s", (message, spec) => {
    expect(() => parseModel(saleModel(spec))).toThrow(`mechanisms[0].${message}`);
  });

  it("takes a discount just below 1 and a cliff as long as the release", () => {
    const spec: Sale = { ...saft, discount: "0.99", vesting: { ...vesting, cliffSeconds: 200 } };
    expect(() => parseModel(saleModel(spec))).not.toThrow();
  });
});

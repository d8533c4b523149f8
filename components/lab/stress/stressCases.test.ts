import { describe, expect, it } from "vitest";
import { parseModel } from "../../../lib/engine/parseModel.ts";
import { catalogue } from "../fields/catalogue.ts";
import { newMechanism } from "../fields/newMechanism.ts";
import { describeChanges } from "../model/describeChanges.ts";
import { emptyModel } from "../model/emptyModel.ts";
import type { JsonObject } from "../model/Json.ts";
import { stressCases } from "./stressCases.ts";

const model: JsonObject = {
  ...emptyModel,
  market: {
    price: 10,
    drift: 0,
    volatility: 0.8,
    pool: { token: "5000000", quote: "50000000", feeBps: 30 },
  },
  mechanisms: [
    {
      kind: "circuitBreaker",
      maximumDrawdown: 0.5,
      coolDownSeconds: 1,
      of: {
        kind: "cappedMint",
        to: "treasury",
        maxPerMint: "0.02",
        minimumIntervalSeconds: 31_536_000,
        firstMintAt: 1_767_225_600,
        use: "0",
      },
    },
    {
      kind: "airdrop",
      from: "treasury",
      to: "circulating",
      amount: "1000",
      start: 1_767_225_600,
      groups: [{ basis: "use", share: "1", claimedShare: "0.4", halfSeconds: 604_800 }],
    },
  ],
};

function changesOf(id: string, of: JsonObject = model) {
  const stressed = stressCases.find((stress) => stress.id === id)?.apply(of);
  if (stressed === undefined) return undefined;
  expect(() => parseModel(stressed)).not.toThrow();
  return Object.fromEntries(describeChanges(of, stressed).map(({ path, after }) => [path, after]));
}

describe("stressCases", () => {
  it("halve the price and the quote in the pool", () => {
    expect(changesOf("priceHalves")).toEqual({
      "market.price": 5,
      "market.pool.quote": "25000000",
    });
  });

  it("let liquidity leave and all be sold", () => {
    expect(changesOf("deathSpiral")).toMatchObject({
      "market.volatility": 1.2,
      "market.pool.token": "500000",
      "market.pool.quote": "5000000",
      "mechanisms[1].soldShare": 1,
    });
  });

  it("let holders sell more the more the price falls, where the model has no cohort of its own", () => {
    expect(changesOf("deathSpiral")).toMatchObject({
      "buckets[2]": { id: "sold", class: "liquidity", amount: "0" },
      "mechanisms[2]": { kind: "cohort", holders: "circulating", soldTo: "sold" },
    });
    const cohort = {
      kind: "cohort",
      holders: "circulating",
      soldTo: "treasury",
      sellShare: 0.1,
      loyalShare: 0.5,
      sellPerYear: 1,
      deviation: 0,
    };
    const changes = changesOf("deathSpiral", { ...model, mechanisms: [cohort] });
    expect(changes).toMatchObject({
      "mechanisms[0].loyalShare": 0,
      "mechanisms[0].priceResponse": -2,
    });
    expect(changes).not.toHaveProperty("mechanisms[1]");
  });

  it.each(catalogue.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))(
    "leave a model with a new %s valid",
    (kind) => {
      const { model: ready, mechanism } = newMechanism(emptyModel, { kind });
      const started = { ...ready, mechanisms: [mechanism] };
      for (const { id } of stressCases) changesOf(id, started);
    },
  );

  it("leave no binary rest behind a volatility", () => {
    const market = { price: 10, drift: 0, volatility: 0.8 };
    expect(changesOf("deathSpiral", { ...model, market })?.["market.volatility"]).toBe(1.2);
  });

  it("make a thin pool where there was none", () => {
    const market = { price: 10, drift: 0, volatility: 0.8 };
    expect(changesOf("deathSpiral", { ...model, market })).toMatchObject({
      "market.pool": { token: "600000", quote: "6000000", feeBps: 30 },
    });
  });

  it("let everyone claim within days, and use every right, inside wrappers too", () => {
    expect(changesOf("everyoneClaims")).toEqual({
      "mechanisms[1].groups[0].claimedShare": "1",
      "mechanisms[1].groups[0].halfSeconds": 86_400,
    });
    expect(changesOf("everyRight")).toEqual({ "mechanisms[0].of.use": "1" });
  });

  it("change nothing where there is nothing to stress", () => {
    const { market: _, ...bare } = emptyModel;
    for (const { id } of stressCases) expect(changesOf(id, bare)).toBeUndefined();
  });
});

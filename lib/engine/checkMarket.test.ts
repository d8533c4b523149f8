import { describe, expect, it } from "vitest";
import { checkMarket } from "./checkMarket.ts";
import type { Market } from "./marketSchema.ts";

const process = (id: string) =>
  ({ id, form: "level", start: 1, reversionPerYear: 1, volatility: 1 }) as const;
const market: Market = {
  price: 10,
  drift: 0,
  volatility: 0.8,
  pool: { token: "5000000", quote: "50000000", feeBps: 30 },
  processes: [process("volume"), process("gas")],
  correlations: [{ between: ["price", "volume"], value: 0.5 }],
};
const messages = (change: Partial<Market>) =>
  checkMarket({ ...market, ...change }).map(({ path, message }) => `${path}: ${message}`);

describe("checkMarket", () => {
  it("takes a market that fits together", () => {
    expect(messages({})).toEqual([]);
    expect(checkMarket({ price: 1, drift: 0, volatility: 0 })).toEqual([]);
  });

  it("wants ids of their own", () => {
    expect(
      messages({ processes: [process("volume"), process("volume"), process("price")] }),
    ).toEqual([
      "market.processes[1].id: is used before; use another",
      "market.processes[2].id: is the price's own; use another",
    ]);
  });

  it("wants correlations between two known processes, once each", () => {
    const value = 0.1;
    expect(
      messages({
        correlations: [
          { between: ["price", "fees"], value },
          { between: ["gas", "gas"], value },
          { between: ["gas", "volume"], value },
          { between: ["volume", "gas"], value },
        ],
      }),
    ).toEqual([
      'market.correlations[0].between: there is no process with the id "fees"; use "price" or a process of the market',
      "market.correlations[1].between: must name two different processes",
      "market.correlations[3].between: is given before; keep one",
    ]);
  });

  it("refuses correlations that no processes can have", () => {
    const value = -0.9;
    expect(
      messages({
        correlations: [
          { between: ["price", "volume"], value },
          { between: ["price", "gas"], value },
          { between: ["volume", "gas"], value },
        ],
      }),
    ).toEqual([
      "market.correlations: do not fit together: three processes cannot all pull apart; use smaller values",
    ]);
  });

  it("wants the pool's ratio near the price", () => {
    const pool = (token: string, quote: string) => messages({ pool: { token, quote, feeBps: 30 } });
    expect(pool("5000000", "52400000")).toEqual([]);
    expect(pool("5000000", "53000000")).toEqual([
      "market.pool: prices the token at 10.6, market.price is 10; make them agree within 5 %",
    ]);
    expect(pool("0", "1")).toEqual(["market.pool: must hold some of both assets"]);
    expect(pool("1", "0")).toEqual(["market.pool: must hold some of both assets"]);
  });
});

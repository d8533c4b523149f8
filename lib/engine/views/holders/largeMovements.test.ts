import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Transfer } from "../Transfer.ts";
import { largeMovements } from "./largeMovements.ts";

const zero = `0x${"0".repeat(40)}`;
const transfer = (block: bigint, from: string, to: string, amount: bigint): Transfer => ({
  block,
  at: 0,
  from,
  to,
  amount,
});
const options = { sinceBlock: 10n, threshold: 50n, supply: 1_000n };

describe("largeMovements", () => {
  it("nets what each account received and sent since the block, the largest first", () => {
    const transfers = [
      transfer(10n, "0xa", "0xb", 900n),
      transfer(11n, "0xa", "0xb", 70n),
      transfer(12n, "0xB", "0xc", 30n),
      transfer(13n, zero, "0xd", 60n),
      transfer(13n, "0xe", zero, 49n),
    ];
    expect(largeMovements(transfers, options)).toEqual([
      {
        address: "0xa",
        received: 0n,
        sent: 70n,
        net: -70n,
        ofSupply: { numerator: 70n, denominator: 1_000n },
        transfers: 1,
      },
      {
        address: "0xd",
        received: 60n,
        sent: 0n,
        net: 60n,
        ofSupply: { numerator: 60n, denominator: 1_000n },
        transfers: 1,
      },
    ]);
    const lower = largeMovements(transfers, { ...options, threshold: 40n });
    expect(lower.map(({ address, net }) => [address, net])).toEqual([
      ["0xa", -70n],
      ["0xd", 60n],
      ["0xe", -49n],
      ["0xb", 40n],
    ]);
  });

  it("leaves out what goes in a circle", () => {
    const circle = [
      transfer(11n, "0xa", "0xA", 500n),
      transfer(11n, "0xb", "0xc", 500n),
      transfer(12n, "0xc", "0xb", 500n),
    ];
    expect(largeMovements(circle, { ...options, threshold: 0n })).toEqual([]);
  });

  it("nets to what was minted less what was burned", () => {
    const address = fc.constantFrom(zero, "0xa", "0xb", "0xc", "0xd");
    const drawn = fc.array(
      fc.record({
        block: fc.bigInt({ min: 11n, max: 20n }),
        at: fc.constant(0),
        from: address,
        to: address,
        amount: fc.bigInt({ min: 0n, max: 1_000n }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(drawn, (transfers) => {
        const net = largeMovements(transfers, { ...options, threshold: 0n }).reduce(
          (sum, movement) => sum + movement.net,
          0n,
        );
        const grown = transfers.reduce((sum, { from, to, amount }) => {
          const minted = from === zero ? amount : 0n;
          return sum + minted - (to === zero ? amount : 0n);
        }, 0n);
        return net === grown;
      }),
      { numRuns: 1_000 },
    );
  });
});

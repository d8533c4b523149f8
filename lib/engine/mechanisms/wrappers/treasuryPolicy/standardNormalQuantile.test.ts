import { describe, expect, it } from "vitest";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

describe("standardNormalQuantile", () => {
  // published to 16 digits: R 4, qnorm; the last is in the tail of the algorithm
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.9999, 3.719016485455709],
  ])("of %d is %d", (share, quantile) => {
    expect(standardNormalQuantile(share)).toBeCloseTo(quantile, 12);
    expect(standardNormalQuantile(1 - share)).toBeCloseTo(-quantile, 10);
  });
});

import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../test/describeContexts.ts";
import { testKinds, word } from "../../test/testKinds.ts";
import { swapThroughAsset, swapTokens } from "./uniswapV2Pair/swapTokens.ts";
import { swapInV3 } from "./uniswapV3Pool/swapInV3.ts";

const { token, proxy, alice, bob, safe } = places;
const whole = 10n ** 18n;
const terms = {
  contract: proxy,
  token,
  amount: String(1_000n * whole),
  bought: bob,
  least: "500",
  recipient: safe,
  // 1 January 2027
  deadline: "1798761600",
};
const sold = `1,000,000,000,000,000,000,000 base units of ${token}`;
const until = "until 1 Jan 2027 00:00 UTC";
const sentence = (way: string) =>
  `Sell 1,000 HRB for at least 500 base units of ${bob}${way}, through Proxy, to Safe, ${until}`;
const bare = (way: string) =>
  `Sell ${sold} for at least 500 base units of ${bob}${way}, through ${proxy}, to ${safe}, ${until}`;
const fieldsOf = (...more: string[]) => [
  `Router: ${proxy} (Proxy)`,
  "Sold: 1,000 HRB",
  `Bought: ${bob} (Bob)`,
  `At least: 500 base units of ${bob}`,
  ...more,
  `Recipient: ${safe} (Safe)`,
  `Deadline: ${until}`,
];
const effects = [
  {
    kind: "swap",
    sold: token,
    amount: 1_000n * whole,
    bought: bob,
    least: 500n,
    recipient: safe,
  },
] as const;
const [amount, least, deadline] = [1_000n * whole, 500n, 1_798_761_600n];

testKinds("swaps", {
  kinds: [swapTokens, swapThroughAsset, swapInV3],
  // Selectors: of the signatures in UniswapV2Router02.sol and SwapRouter.sol
  examples: [
    {
      action: { type: "swapTokens", ...terms },
      to: proxy,
      selector: "0x38ed1739",
      words: [
        ...[word(amount), word(least), word(160n), word(safe), word(deadline)],
        ...[word(2n), word(token), word(bob)],
      ],
      sentence: sentence(""),
      fields: fieldsOf(),
      bareSentence: bare(""),
      effects,
    },
    {
      action: { type: "swapThroughAsset", ...terms, through: alice },
      to: proxy,
      selector: "0x38ed1739",
      words: [
        ...[word(amount), word(least), word(160n), word(safe), word(deadline)],
        ...[word(3n), word(token), word(alice), word(bob)],
      ],
      sentence: sentence(" by way of Alice"),
      fields: fieldsOf(`Through: ${alice} (Alice)`),
      bareSentence: bare(` by way of ${alice}`),
      effects,
    },
    {
      action: { type: "swapInV3", ...terms, fee: "3000", sqrtPriceLimitX96: "0" },
      to: proxy,
      selector: "0x414bf389",
      words: [
        ...[word(token), word(bob), word(3_000n), word(safe), word(deadline)],
        ...[word(amount), word(least), word(0n)],
      ],
      sentence: sentence(" in the pool with a fee of 0.30 %"),
      fields: fieldsOf("Fee of the pool: 0.30 %", "Price limit: none"),
      bareSentence: bare(" in the pool with a fee of 0.30 %"),
      effects,
    },
  ],
});

describe("describeSwap", () => {
  it("says where there is no bound and no deadline", () => {
    const open = { ...terms, least: "0", deadline: String(2n ** 256n - 1n) };
    const { sentence: said, fields } = swapTokens.describe(open, knownAll);
    expect(said).toBe(
      "Sell 1,000 HRB for whatever it brings in Bob, nothing too, through Proxy, to Safe, without a deadline",
    );
    expect(fields[3]).toEqual({
      label: "At least",
      value: `0 base units of ${bob} (no bound)`,
    });
  });

  it("says that a limit of the price may sell less", () => {
    const limited = { ...terms, fee: "500", sqrtPriceLimitX96: "7" };
    expect(swapInV3.describe(limited, knownAll).sentence).toContain(
      "in the pool with a fee of 0.05 %, or less if its price falls to a stated limit",
    );
  });
});

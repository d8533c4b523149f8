import { describe, expect, it } from "vitest";
import { knownNothing, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { depositToArbitrum } from "./depositToArbitrum.ts";

const { token, proxy, alice, bob } = places;
const amount = 1_000n * 10n ** 18n;
// 3 × 10^-3 for submitting and 1,000,000 × 10^9 wei for gas: 0.004 ETH together
const terms = {
  contract: proxy,
  token,
  recipient: bob,
  amount: String(amount),
  refundTo: alice,
  gas: "1000000",
  gasPrice: "1000000000",
  submissionCost: "3000000000000000",
  ether: "4000000000000000",
} as const;

testKinds("actions of the Arbitrum bridge", {
  kinds: [depositToArbitrum],
  // Selector: the published ABI of L1GatewayRouter, token-bridge-contracts 1.2.5
  examples: [
    {
      action: { type: "depositToArbitrum", ...terms },
      to: proxy,
      value: 4_000_000_000_000_000n,
      selector: "0x4fb1a07b",
      words: [
        ...[word(token), word(alice), word(bob), word(amount)],
        ...[word(1_000_000n), word(1_000_000_000n)],
        // offset and length of the data: the most for submitting, and no bytes
        ...[word(224n), word(96n), word(3_000_000_000_000_000n), word(64n), word(0n)],
      ],
      sentence: `Send 1,000 HRB through Proxy to ${bob} on the other chain`,
      fields: [
        `Gateway router: ${proxy} (Proxy)`,
        `Token: ${token}`,
        `Recipient on the other chain: ${bob}`,
        "Amount: 1,000 HRB",
        `Who gets unspent gas on the other chain: ${alice}`,
        "Most gas on the other chain: 1,000,000",
        "Most for a unit of gas: 0.000000001 ETH",
        "Most for submitting: 0.003 ETH",
        "Ether sent with it: 0.004 ETH",
      ],
      bareSentence: `Send 1,000,000,000,000,000,000,000 base units of ${token} through ${proxy} to ${bob} on the other chain`,
      effects: [
        { kind: "flow", asset: token, amount, recipient: proxy },
        { kind: "flow", asset: "ether", amount: 4_000_000_000_000_000n, recipient: proxy },
      ],
    },
  ],
});

describe("depositToArbitrum", () => {
  it("says how much ether is missing", () => {
    const { fields } = depositToArbitrum.describe(
      { ...terms, ether: "3999999999999999" },
      knownNothing,
    );
    expect(fields.at(-1)?.value).toBe(
      "0.003999999999999999 ETH, 0.000000000000000001 ETH less than the bridge asks for: it will refuse",
    );
  });

  it("leaves a deposit with data for the recipient to be read by somebody else", () => {
    const call = depositToArbitrum.encode(terms);
    const hooked = call.data.replace(/0{64}$/, `${"0".repeat(63)}1ff${"0".repeat(62)}`);
    expect(depositToArbitrum.decode({ ...call, data: hooked as typeof call.data })).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { knownNothing, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { createRetryableTicket } from "./createRetryableTicket.ts";
import { depositEtherToArbitrum } from "./depositEtherToArbitrum.ts";

const { proxy, alice, bob, safe } = places;
const alias =
  "the executor; of a contract its alias, which is its address plus 0x1111000000000000000000000000000000001111";
// 10^-3 for submitting, 2 for the call and 100,000 × 10^9 wei for gas
const ticket = {
  contract: proxy,
  recipient: bob,
  callValue: "2000000000000000000",
  data: "0x",
  refundTo: alice,
  beneficiary: safe,
  gas: "100000",
  gasPrice: "1000000000",
  submissionCost: "1000000000000000",
  ether: "2001100000000000000",
} as const;

testKinds("actions of an Arbitrum inbox", {
  kinds: [depositEtherToArbitrum, createRetryableTicket],
  // Selectors: the published ABI of Inbox, nitro-contracts 3.2.0
  examples: [
    {
      action: { type: "depositEtherToArbitrum", contract: proxy, amount: "1500000000000000000" },
      to: proxy,
      value: 1_500_000_000_000_000_000n,
      selector: "0x439370b1",
      words: [],
      sentence: "Send 1.5 ETH through Proxy to the executor's address on the other chain",
      fields: [
        `Inbox: ${proxy} (Proxy)`,
        "Amount: 1.5 ETH",
        `Recipient on the other chain: ${alias}`,
      ],
      bareSentence: `Send 1.5 ETH through ${proxy} to the executor's address on the other chain`,
      effects: [
        { kind: "flow", asset: "ether", amount: 1_500_000_000_000_000_000n, recipient: proxy },
      ],
    },
    {
      action: { type: "createRetryableTicket", ...ticket },
      to: proxy,
      value: 2_001_100_000_000_000_000n,
      selector: "0x679b6ded",
      words: [
        ...[word(bob), word(2_000_000_000_000_000_000n), word(1_000_000_000_000_000n)],
        ...[word(alice), word(safe), word(100_000n), word(1_000_000_000n)],
        ...[word(256n), word(0n)],
      ],
      sentence: `Send 2 ETH through Proxy to ${bob} on the other chain`,
      fields: [
        `Inbox: ${proxy} (Proxy)`,
        `Contract or recipient on the other chain: ${bob}`,
        "Ether for it: 2 ETH",
        "Data it is called with: none",
        `Who gets unspent gas on the other chain: ${alice}`,
        `Who may cancel it, and then gets the ether: ${safe}`,
        "Most gas on the other chain: 100,000",
        "Most for a unit of gas: 0.000000001 ETH",
        "Most for submitting: 0.001 ETH",
        "Ether sent with it: 2.0011 ETH",
      ],
      bareSentence: `Send 2 ETH through ${proxy} to ${bob} on the other chain`,
      effects: [
        { kind: "flow", asset: "ether", amount: 2_001_100_000_000_000_000n, recipient: proxy },
      ],
    },
  ],
});

describe("createRetryableTicket", () => {
  it("says that a call is carried, and what is missing for it", () => {
    const { sentence, fields } = createRetryableTicket.describe(
      { ...ticket, data: "0xb6b55f25", ether: "1" },
      knownNothing,
    );
    expect(sentence).toMatch(/, with a call that is not read here$/);
    expect(fields.map(({ value }) => value)).toContain("0xb6b55f25");
    expect(fields.at(-1)?.value).toMatch(/2\.001099999999999999 ETH less than the bridge asks for/);
  });
});

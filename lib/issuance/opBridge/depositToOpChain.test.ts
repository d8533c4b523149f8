import { places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { depositToOpChain } from "./depositToOpChain.ts";

const { token, proxy, alice, bob } = places;
const amount = 1_000n * 10n ** 18n;

testKinds("actions of the OP bridge", {
  kinds: [depositToOpChain],
  // Selector: as in the published bindings of L1StandardBridge.sol
  examples: [
    {
      action: {
        type: "depositToOpChain",
        contract: proxy,
        token,
        otherToken: bob,
        recipient: alice,
        amount: String(amount),
        gas: "200000",
        extraData: "0x",
      },
      to: proxy,
      selector: "0x838b2520",
      words: [
        ...[word(token), word(bob), word(alice), word(amount), word(200_000n)],
        ...[word(192n), word(0n)],
      ],
      sentence: `Send 1,000 HRB through Proxy to ${alice} on the other chain, as ${bob} there`,
      fields: [
        `Bridge: ${proxy} (Proxy)`,
        `Token: ${token}`,
        `The token on the other chain: ${bob}`,
        `Recipient on the other chain: ${alice}`,
        "Amount: 1,000 HRB",
        "Least gas on the other chain: 200,000",
        "Data that is logged with it: none",
      ],
      bareSentence: `Send 1,000,000,000,000,000,000,000 base units of ${token} through ${proxy} to ${alice} on the other chain, as ${bob} there`,
      effects: [{ kind: "flow", asset: token, amount, recipient: proxy }],
    },
  ],
});

import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import {
  createStreamWithDurations,
  createStreamWithRange,
  createStreamWithTimestamps,
} from "./createStream.ts";
import {
  cancelStream,
  renounceStream,
  withdrawAllStreamed,
  withdrawStreamed,
} from "./streamActions.ts";

const { token, proxy, alice, bob, safe, nobody } = places;
const whole = 10n ** 18n;
const terms = {
  contract: proxy,
  sender: safe,
  recipient: bob,
  token,
  amount: String(1_000n * whole),
  cancelable: true,
  transferable: false,
  broker: nobody,
  brokerFee: "0",
};
const words = [word(safe), word(bob), word(1_000n * whole), word(token), word(1n), word(0n)];
const noBroker = [word(nobody), word(0n)];
const fieldsOf = (...times: string[]) => [
  `Sablier contract: ${proxy} (Proxy)`,
  `Recipient: ${bob} (Bob)`,
  `Token: ${token}`,
  "Streamed: 1,000 HRB",
  ...times,
  `Can be cancelled: yes, by ${safe} (Safe)`,
  "Recipient can hand it on: no",
  "Broker's fee: none",
];
const bare = (when: string) =>
  `Stream 1,000,000,000,000,000,000,000 base units of ${token} to ${bob} through ${proxy}, ${when}; ${safe} can cancel it and gets the rest`;
const effects = [
  { kind: "flow", asset: token, amount: 1_000n * whole, recipient: proxy },
  { kind: "parameter", contract: proxy, name: "nextStreamId" },
] as const;
// 1 January 2027 and 2028
const times = { start: "1798761600", cliff: "1806537600", end: "1830297600" };
const timed = {
  to: proxy,
  words: [
    ...words,
    ...[times.start, times.cliff, times.end].map((at) => word(BigInt(at))),
    ...noBroker,
  ],
  sentence:
    "Stream 1,000 HRB to Bob through Proxy, evenly from 1 Jan 2027 00:00 UTC to 1 Jan 2028 00:00 UTC, nothing before 1 Apr 2027 00:00 UTC; Safe can cancel it and gets the rest",
  fields: fieldsOf(
    "Starts: 1 Jan 2027 00:00 UTC",
    "Cliff: 1 Apr 2027 00:00 UTC",
    "Ends: 1 Jan 2028 00:00 UTC",
  ),
  bareSentence: bare(
    "evenly from 1 Jan 2027 00:00 UTC to 1 Jan 2028 00:00 UTC, nothing before 1 Apr 2027 00:00 UTC",
  ),
  effects,
};
const stream = (name: string) => ({
  kind: "parameter" as const,
  contract: proxy,
  name: `getStream(3).${name}`,
});

testKinds("actions of Sablier", {
  kinds: [
    createStreamWithDurations,
    createStreamWithTimestamps,
    createStreamWithRange,
    cancelStream,
    renounceStream,
    withdrawStreamed,
    withdrawAllStreamed,
  ],
  // Selectors: methodIdentifiers of @sablier/v2-core 1.2.0; createWithRange: of its struct in release 1.1's reference
  examples: [
    {
      action: {
        type: "createStreamWithDurations",
        ...terms,
        cliffSeconds: "86400",
        totalSeconds: "31536000",
      },
      to: proxy,
      selector: "0xab167ccc",
      words: [...words, word(86_400n), word(31_536_000n), ...noBroker],
      sentence:
        "Stream 1,000 HRB to Bob through Proxy, evenly over 365 days from its execution on, nothing in the first 1 day; Safe can cancel it and gets the rest",
      fields: fieldsOf("Length: 365 days", "Cliff: 1 day"),
      bareSentence: bare("evenly over 365 days from its execution on, nothing in the first 1 day"),
      effects,
    },
    {
      action: { type: "createStreamWithTimestamps", ...terms, ...times },
      selector: "0x53b15727",
      ...timed,
    },
    {
      action: { type: "createStreamWithRange", ...terms, ...times },
      selector: "0x96ce1431",
      ...timed,
    },
    {
      action: { type: "cancelStream", contract: proxy, streamId: "3" },
      to: proxy,
      selector: "0x40e58ee5",
      words: [word(3n)],
      sentence:
        "Cancel stream 3 of Proxy for good: what is not yet earned returns to its sender, what is earned can still be withdrawn",
      fields: [`Sablier contract: ${proxy} (Proxy)`, "Stream: 3"],
      bareSentence: `Cancel stream 3 of ${proxy} for good: what is not yet earned returns to its sender, what is earned can still be withdrawn`,
      effects: [{ ...stream("wasCanceled"), value: "true" }],
    },
    {
      action: { type: "renounceStream", contract: proxy, streamId: "3" },
      to: proxy,
      selector: "0x7de6b1db",
      words: [word(3n)],
      sentence: "Give up for good the right to cancel stream 3 of Proxy",
      fields: [`Sablier contract: ${proxy} (Proxy)`, "Stream: 3"],
      bareSentence: `Give up for good the right to cancel stream 3 of ${proxy}`,
      effects: [{ ...stream("isCancelable"), value: "false" }],
    },
    {
      action: {
        type: "withdrawStreamed",
        contract: proxy,
        streamId: "3",
        recipient: alice,
        amount: "7",
      },
      to: proxy,
      selector: "0xfdd46d60",
      words: [word(3n), word(alice), word(7n)],
      sentence: "Withdraw 7 base units of its token from stream 3 of Proxy to Alice",
      fields: [
        `Sablier contract: ${proxy} (Proxy)`,
        "Stream: 3",
        `Paid to: ${alice} (Alice)`,
        "Amount: 7 base units of its token",
      ],
      bareSentence: `Withdraw 7 base units of its token from stream 3 of ${proxy} to ${alice}`,
      effects: [stream("withdrawn")],
    },
    {
      action: { type: "withdrawAllStreamed", contract: proxy, streamId: "3", recipient: alice },
      to: proxy,
      selector: "0xea5ead19",
      words: [word(3n), word(alice)],
      sentence: "Withdraw all that is earned by then from stream 3 of Proxy to Alice",
      fields: [`Sablier contract: ${proxy} (Proxy)`, "Stream: 3", `Paid to: ${alice} (Alice)`],
      bareSentence: `Withdraw all that is earned by then from stream 3 of ${proxy} to ${alice}`,
      effects: [stream("withdrawn")],
    },
  ],
});

describe("createStreamWithDurations", () => {
  const without = { ...terms, cancelable: false, cliffSeconds: "0", totalSeconds: "60" };

  it("says that nobody can cancel, and what a broker takes: a thousandth", () => {
    const action = { ...without, broker: alice, brokerFee: String(whole / 1_000n) };
    const { sentence, fields } = createStreamWithDurations.describe(action, knownAll);
    expect(sentence).toBe(
      "Stream 999 HRB to Bob through Proxy, evenly over 1 minute from its execution on; nobody can cancel it; the broker Alice gets 1 HRB at once",
    );
    expect(fields.at(-1)?.value).toBe(`1 HRB (0.10 %) to ${alice} (Alice)`);
    expect(createStreamWithDurations.effects(action).slice(0, 2)).toEqual([
      { kind: "flow", asset: token, amount: 999n * whole, recipient: proxy },
      { kind: "flow", asset: token, amount: whole, recipient: alice },
    ]);
  });
});

describe("streams that were read", () => {
  const now = (name: string, words: string) => [`${proxy}.getStream(3).${name}`, words] as const;
  const current = new Map([now("recipient", "Bob"), now("sender", "Safe")]);
  const values = new Map([
    [`${proxy}.getStream(3).deposited`, { unit: "amount", amount: 1_000n * whole, token } as const],
  ]);
  const context = { ...knownAll, current, values };
  const three = { contract: proxy, streamId: "3" };

  it("says whose they are, and amounts in their token", () => {
    expect(cancelStream.describe(three, context).sentence).toBe(
      "Cancel stream 3 of Proxy, to Bob, for good: what is not yet earned returns to Safe, what is earned can still be withdrawn",
    );
    expect(renounceStream.describe(three, context).sentence).toBe(
      "Give up for good the right to cancel stream 3 of Proxy, to Bob",
    );
    const paid = { ...three, recipient: alice, amount: String(whole) };
    expect(withdrawStreamed.describe(paid, context).sentence).toBe(
      "Withdraw 1 HRB from stream 3 of Proxy to Alice",
    );
  });
});

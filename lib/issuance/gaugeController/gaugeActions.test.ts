import { describe, expect, it } from "vitest";
import { knownNothing, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { addGaugeType } from "./addGaugeType.ts";
import { changeGaugeWeight, changeTypeWeight } from "./gaugeActions.ts";
import { gaugeControllerActions } from "./gaugeControllerActions.ts";

const { governor: contract, token, alice, bob } = places;
const named = `Gauge controller: ${contract} (Governor)`;
const base = { to: contract } as const;
const most = (2n ** 256n - 1n).toString();
/** "Pools" in UTF-8, to 32 bytes. */
const pools = `506f6f6c73${"0".repeat(54)}`;

testKinds("the actions of GaugeController", {
  kinds: gaugeControllerActions,
  // Selectors: the published ABI of Curve's GaugeController
  examples: [
    {
      ...base,
      action: { type: "addGaugeType", contract, name: "Pools", weight: "1000" },
      selector: "0x92d0d232",
      words: [word(64n), word(1_000n), word(5n), pools],
      sentence: 'Add the type of gauges "Pools" to Governor with weight 1,000',
      fields: [named, "Name of the type: Pools", "Weight: 1,000", "Types of gauges: one more"],
      bareSentence: `Add the type of gauges "Pools" to ${contract} with weight 1,000`,
      effects: [{ kind: "parameter", contract, name: "n_gauge_types" }],
    },
    {
      ...base,
      action: { type: "addGaugeTypeWithoutWeight", contract, name: "Pools" },
      selector: "0x26e56d5e",
      words: [word(32n), word(5n), pools],
      sentence:
        'Add the type of gauges "Pools" to Governor with weight 0 (nothing is issued to it)',
      fields: [
        named,
        "Name of the type: Pools",
        "Weight: 0 (nothing is issued to it)",
        "Types of gauges: one more",
      ],
      bareSentence: `Add the type of gauges "Pools" to ${contract} with weight 0 (nothing is issued to it)`,
      effects: [{ kind: "parameter", contract, name: "n_gauge_types" }],
    },
    {
      ...base,
      action: { type: "addGauge", contract, gauge: bob, gaugeType: "1", weight: "1000" },
      selector: "0x18dfe921",
      words: [word(bob), word(1n), word(1_000n)],
      sentence: "Add the gauge Bob of type 1 to Governor with weight 1,000",
      fields: [named, `Gauge: ${bob} (Bob)`, "Type of gauges: 1", "Weight: 1,000"],
      bareSentence: `Add the gauge ${bob} of type 1 to ${contract} with weight 1,000`,
      effects: [{ kind: "parameter", contract, name: "n_gauges" }],
    },
    {
      ...base,
      action: { type: "addGaugeWithoutWeight", contract, gauge: bob, gaugeType: "1" },
      selector: "0x3a04f900",
      words: [word(bob), word(1n)],
      sentence: "Add the gauge Bob of type 1 to Governor: it gets what votes give it",
      fields: [named, `Gauge: ${bob} (Bob)`, "Type of gauges: 1"],
      bareSentence: `Add the gauge ${bob} of type 1 to ${contract}: it gets what votes give it`,
      effects: [{ kind: "parameter", contract, name: "n_gauges" }],
    },
    {
      ...base,
      action: { type: "changeTypeWeight", contract, gaugeType: "1", weight: "0" },
      selector: "0xdb1ca260",
      words: [word(1n), word(0n)],
      sentence:
        "Set the weight of type 1 of Governor to 0 (nothing is issued to it), from next week on",
      fields: [named, "Type of gauges: 1", "Weight: 0 (nothing is issued to it)"],
      bareSentence: `Set the weight of type 1 of ${contract} to 0 (nothing is issued to it), from next week on`,
      effects: [{ kind: "parameter", contract, name: "get_type_weight(1)", value: "0" }],
    },
    {
      ...base,
      action: { type: "changeGaugeWeight", contract, gauge: bob, weight: "1000" },
      selector: "0xd4d2646e",
      words: [word(bob), word(1_000n)],
      sentence:
        "Set the votes for Bob in Governor to 1,000 base units of its token, from next week on",
      fields: [named, `Gauge: ${bob} (Bob)`, "Weight: 1,000 base units of its token"],
      bareSentence: `Set the votes for ${bob} in ${contract} to 1,000 base units of its token, from next week on`,
      effects: [{ kind: "parameter", contract, name: `get_gauge_weight(${bob})`, value: "1000" }],
    },
    {
      ...base,
      action: { type: "commitTransferOwnership", contract, account: bob },
      selector: "0x6b441a40",
      words: [word(bob)],
      sentence: "Prepare Governor to be handed over to Bob",
      fields: [
        `Contract: ${contract} (Governor)`,
        `Next admin: ${bob} (Bob)`,
        "Takes effect: once the present admin applies it",
      ],
      bareSentence: `Prepare ${contract} to be handed over to ${bob}`,
      effects: [{ kind: "parameter", contract, name: "future_admin", value: bob }],
    },
    {
      ...base,
      action: { type: "applyTransferOwnership", contract },
      selector: "0x6a1c05ae",
      words: [],
      sentence: "Hand over Governor to the account prepared before",
      fields: [`Contract: ${contract} (Governor)`, "Admin: the account prepared before"],
      bareSentence: `Hand over ${contract} to the account prepared before`,
      effects: [{ kind: "parameter", contract, name: "admin" }],
    },
  ],
});

const known: DescribeContext = {
  ...knownNothing,
  tokens: new Map([[token, { symbol: "HRB", decimals: 18 }]]),
  labels: new Map([[alice, "Pool"]]),
  current: new Map([
    [`${contract}.get_gauge_weight(${alice})`, "9 HRB"],
    [`${contract}.get_type_weight(1)`, "5"],
    [`${contract}.n_gauge_types`, "2"],
  ]),
  values: new Map([
    [`${contract}.get_gauge_weight(${alice})`, { unit: "amount", amount: 9n, token }],
    [`${contract}.n_gauge_types`, { unit: "count", count: 2n }],
  ]),
};

describe("words of the gauges", () => {
  it("say what stood before, and what is the most", () => {
    const weight = (10n ** 18n).toString();
    expect(changeGaugeWeight.describe({ contract, gauge: alice, weight }, known)).toEqual({
      sentence: `Set the votes for Pool in ${contract} to 1 HRB, from 9 HRB, from next week on`,
      fields: [
        { label: "Gauge controller", value: contract },
        { label: "Gauge", value: `${alice} (Pool)` },
        { label: "Weight", value: "9 HRB → 1 HRB" },
      ],
    });
    expect(
      changeTypeWeight.describe({ contract, gaugeType: "1", weight: most }, known).fields[2]?.value,
    ).toBe("5 → 2^256 − 1, the most there is");
    expect(addGaugeType.describe({ contract, name: "\u202e", weight: "0" }, known)).toMatchObject({
      sentence: expect.stringContaining('"without a name"'),
      fields: { 3: { value: "2 → 3" } },
    });
  });
});

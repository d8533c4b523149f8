import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { setRebaseTimingParameters } from "./setRebaseTimingParameters.ts";
import {
  setDeviationThreshold,
  setMonetaryPolicy,
  setRebaseFunctionGrowth,
  setRebaseFunctionLowerPercentage,
  setRebaseFunctionUpperPercentage,
  uFragmentsActions,
} from "./uFragmentsActions.ts";

const { governor: contract, bob, token } = places;
const named = `Monetary policy: ${contract} (Governor)`;
const tenth = 10n ** 17n;
const negative = (value: bigint) => word(2n ** 256n - value);
const parameter = (name: string, value?: string) => [
  { kind: "parameter" as const, contract, name, ...(value === undefined ? {} : { value }) },
];

testKinds("the actions of a rebasing token", {
  kinds: uFragmentsActions,
  // Selectors: of the signatures in UFragments.sol and UFragmentsPolicy.sol
  examples: [
    {
      to: token,
      action: { type: "setMonetaryPolicy", contract: token, account: bob },
      selector: "0x8b5a6a08",
      words: [word(bob)],
      sentence: "Let Bob alone change the supply of HRB",
      fields: [`Token: ${token}`, `Monetary policy: ${bob} (Bob)`],
      bareSentence: `Let ${bob} alone change the supply of ${token}`,
      effects: [{ kind: "parameter", contract: token, name: "monetaryPolicy", value: bob }],
    },
    {
      to: contract,
      action: { type: "setDeviationThreshold", contract, value: (tenth / 2n).toString() },
      selector: "0x53a15edc",
      words: [word(tenth / 2n)],
      sentence: "Set the deviation below which nothing happens of Governor to 5 %",
      fields: [named, "Deviation below which nothing happens: 5 %"],
      bareSentence: `Set the deviation below which nothing happens of ${contract} to 5 %`,
      effects: parameter("deviationThreshold"),
    },
    {
      to: contract,
      action: { type: "setRebaseLag", contract, value: "10" },
      selector: "0x20ce8389",
      words: [word(10n)],
      sentence: "Set the rebases a correction is spread over of Governor to 10",
      fields: [named, "Rebases a correction is spread over: 10"],
      bareSentence: `Set the rebases a correction is spread over of ${contract} to 10`,
      effects: parameter("rebaseLag", "10"),
    },
    {
      to: contract,
      action: { type: "setRebaseFunctionUpperPercentage", contract, value: tenth.toString() },
      selector: "0xf4fefa49",
      words: [word(tenth)],
      sentence: "Set the largest expansion of Governor to 10 %",
      fields: [named, "Largest expansion: 10 %"],
      bareSentence: `Set the largest expansion of ${contract} to 10 %`,
      effects: parameter("rebaseFunctionUpperPercentage"),
    },
    {
      to: contract,
      action: { type: "setRebaseFunctionLowerPercentage", contract, value: `-${tenth}` },
      selector: "0xe9fa88a4",
      words: [negative(tenth)],
      sentence: "Set the largest contraction of Governor to 10 %",
      fields: [named, "Largest contraction: 10 %"],
      bareSentence: `Set the largest contraction of ${contract} to 10 %`,
      effects: parameter("rebaseFunctionLowerPercentage"),
    },
    {
      to: contract,
      action: { type: "setRebaseFunctionGrowth", contract, value: (30n * tenth).toString() },
      selector: "0x8001066d",
      words: [word(30n * tenth)],
      sentence: "Set the growth of the rebase curve of Governor to 3",
      fields: [named, "Growth of the rebase curve: 3"],
      bareSentence: `Set the growth of the rebase curve of ${contract} to 3`,
      effects: parameter("rebaseFunctionGrowth"),
    },
    {
      to: contract,
      action: {
        type: "setRebaseTimingParameters",
        contract,
        interval: "86400",
        offset: "7200",
        length: "1200",
      },
      selector: "0x16250fd4",
      words: [word(86_400n), word(7_200n), word(1_200n)],
      sentence:
        "Allow Governor one rebase in 1 day, in a window that opens after 2 hours and stays open for 20 minutes",
      fields: [
        named,
        "Time between rebases: 1 day",
        "Rebase window opens after: 2 hours",
        "Rebase window stays open: 20 minutes",
      ],
      bareSentence: `Allow ${contract} one rebase in 1 day, in a window that opens after 2 hours and stays open for 20 minutes`,
      effects: [
        ...parameter("minRebaseTimeIntervalSec", "86400"),
        ...parameter("rebaseWindowOffsetSec", "7200"),
        ...parameter("rebaseWindowLengthSec", "1200"),
      ],
    },
    {
      to: contract,
      action: { type: "setMarketOracle", contract, account: bob },
      selector: "0x9e30bac5",
      words: [word(bob)],
      sentence: "Let rebases of Governor follow the price of Bob",
      fields: [named, `Market oracle: ${bob} (Bob)`],
      bareSentence: `Let rebases of ${contract} follow the price of ${bob}`,
      effects: parameter("marketOracle", bob),
    },
    {
      to: contract,
      action: { type: "setCpiOracle", contract, account: bob },
      selector: "0x3d6a46e5",
      words: [word(bob)],
      sentence: "Let the target of Governor follow the index of Bob",
      fields: [named, `CPI oracle: ${bob} (Bob)`],
      bareSentence: `Let the target of ${contract} follow the index of ${bob}`,
      effects: parameter("cpiOracle", bob),
    },
    {
      to: contract,
      action: { type: "setOrchestrator", contract, account: bob },
      selector: "0xcd28ef0d",
      words: [word(bob)],
      sentence: "Let Bob start the rebases of Governor",
      fields: [named, `May start a rebase: ${bob} (Bob)`],
      bareSentence: `Let ${bob} start the rebases of ${contract}`,
      effects: parameter("orchestrator", bob),
    },
  ],
});

describe("words of a rebase", () => {
  const place = `${contract}.rebaseFunctionLowerPercentage`;
  const context = { ...knownAll, current: new Map([[place, "10.00 %"]]) };
  const wordsOf = (
    kind: typeof setDeviationThreshold | typeof setRebaseFunctionGrowth,
    value: bigint,
  ) => kind.describe({ contract, value: value.toString() }, context).fields[1]?.value;

  it("say what stood before, what 0 is and what the contract refuses", () => {
    const lower = (value: bigint) =>
      setRebaseFunctionLowerPercentage.describe({ contract, value: value.toString() }, context)
        .fields[1]?.value;
    expect(lower(-tenth / 3n)).toBe("10.00 % → 3.3333333333333333 %");
    expect(lower(0n)).toBe("10.00 % → 0 % (no rebase works: its curve divides by it)");
    expect(lower(tenth)).toBe("10.00 % → −10 % (the contract refuses it)");
    const upper = (value: bigint) =>
      setRebaseFunctionUpperPercentage.describe({ contract, value: value.toString() }, context)
        .fields[1]?.value;
    expect(upper(0n)).toBe("0 % (supply never grows)");
    expect(upper(-tenth)).toBe("−10 % (the contract refuses it)");
    expect(wordsOf(setDeviationThreshold, 0n)).toBe("0 % (every deviation changes the supply)");
    expect(wordsOf(setRebaseFunctionGrowth, 0n)).toBe("0 (no price moves the supply)");
    expect(wordsOf(setRebaseFunctionGrowth, -tenth)).toBe("−0.1 (the contract refuses it)");
  });

  it("say that a window never opens, and that nobody is left", () => {
    const timing = { contract, interval: "0", offset: "0", length: "0" };
    expect(setRebaseTimingParameters.describe(timing, context).sentence).toBe(
      "Allow Governor one rebase in 0 seconds (the contract refuses it), in a window that opens after 0 seconds and stays open for 0 seconds (the window never opens)",
    );
    expect(
      setMonetaryPolicy.describe({ contract: token, account: zeroAddress }, context).sentence,
    ).toBe("Let nobody change the supply of HRB");
  });
});

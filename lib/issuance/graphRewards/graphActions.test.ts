import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { describeGrowth } from "./describeGrowth.ts";
import { setIssuanceRate, setSubgraphAvailabilityOracle } from "./graphActions.ts";
import { graphRewardsActions } from "./graphRewardsActions.ts";

const { governor: contract, bob } = places;
const named = `Rewards manager: ${contract} (Governor)`;

testKinds("the actions of RewardsManager", {
  kinds: graphRewardsActions,
  // Selectors: of the signatures in The Graph's published ABI
  examples: [
    {
      to: contract,
      action: { type: "setIssuancePerBlock", contract, rate: "600" },
      selector: "0x1156bdc1",
      words: [word(600n)],
      sentence: "Set the rewards of Governor to 600 base units of its token a block",
      fields: [named, "Rewards a block: 600 base units of its token"],
      bareSentence: `Set the rewards of ${contract} to 600 base units of its token a block`,
      effects: [{ kind: "parameter", contract, name: "issuancePerBlock", value: "600" }],
    },
    {
      to: contract,
      action: { type: "setIssuanceRate", contract, rate: "1000000012184945188" },
      selector: "0xfc24ffdf",
      words: [word(1_000_000_012_184_945_188n)],
      sentence: "Let rewards of Governor multiply the supply by 1.000000012184945188 each block",
      fields: [named, "Supply times, a block: 1.000000012184945188"],
      bareSentence: `Let rewards of ${contract} multiply the supply by 1.000000012184945188 each block`,
      effects: [{ kind: "parameter", contract, name: "issuanceRate" }],
    },
    {
      to: contract,
      action: { type: "setMinimumSubgraphSignal", contract, signal: "600" },
      selector: "0x4bbfc1c5",
      words: [word(600n)],
      sentence: "Reward subgraphs of Governor from a signal of 600 base units of its token on",
      fields: [named, "Least signal: 600 base units of its token"],
      bareSentence: `Reward subgraphs of ${contract} from a signal of 600 base units of its token on`,
      effects: [{ kind: "parameter", contract, name: "minimumSubgraphSignal", value: "600" }],
    },
    {
      to: contract,
      action: { type: "setSubgraphAvailabilityOracle", contract, account: bob },
      selector: "0x0903c094",
      words: [word(bob)],
      sentence: "Let Bob deny rewards of Governor to subgraphs",
      fields: [named, `May deny rewards: ${bob} (Bob)`],
      bareSentence: `Let ${bob} deny rewards of ${contract} to subgraphs`,
      effects: [{ kind: "parameter", contract, name: "subgraphAvailabilityOracle", value: bob }],
    },
  ],
});

describe("words of the rewards", () => {
  it("say what stood before, what nothing is and what the most is", () => {
    const name = `${contract}.issuanceRate`;
    const context = { ...knownAll, current: new Map([[name, "1.5"]]) };
    expect(setIssuanceRate.describe({ contract, rate: "0" }, context)).toEqual({
      sentence:
        "Let rewards of Governor multiply the supply by 0 (nothing is issued) each block, from 1.5",
      fields: [
        { label: "Rewards manager", value: `${contract} (Governor)` },
        { label: "Supply times, a block", value: "1.5 → 0 (nothing is issued)" },
      ],
    });
    expect(describeGrowth((2n ** 256n - 1n).toString())).toBe(
      "2^256 − 1 parts of 10^18, the most there is",
    );
    expect(
      setSubgraphAvailabilityOracle.describe({ contract, account: zeroAddress }, context).sentence,
    ).toBe("Let nobody deny rewards of Governor");
  });
});

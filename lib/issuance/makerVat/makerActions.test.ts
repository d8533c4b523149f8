import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { describeBase, describeDuty } from "../makerJug/describeDuty.ts";
import { jugActions, setFeeCollector } from "../makerJug/jugActions.ts";
import { describeIlk, toIlk } from "./ilkNames.ts";
import { setDebtCeiling, setTotalDebtCeiling, vatActions } from "./vatActions.ts";

const { governor: contract, bob, token } = places;
const ilk = toIlk("ETH-A");
const key = (text: string) => toIlk(text).slice(2);
const rad = 10n ** 45n;
const vat = `Vat: ${contract} (Governor)`;
const jug = `Jug: ${contract} (Governor)`;
const kind = "Kind of collateral: ETH-A";
const ray = 10n ** 27n;
const changes = (name: string, value?: string) => [
  { kind: "parameter" as const, contract, name, ...(value === undefined ? {} : { value }) },
];
const bare = (sentence: string) => ({
  sentence,
  bareSentence: sentence.replace("Governor", contract),
});
// Selectors: file(bytes32,bytes32,uint256) and file(bytes32,uint256), as Vat's and Jug's published ABI
const fileIlk = "0x1a0b287e";
const file = "0x29ae8114";

testKinds("the actions of a Vat", {
  kinds: vatActions,
  examples: [
    {
      to: contract,
      action: { type: "setDebtCeiling", contract, ilk, value: (600_000_000n * rad).toString() },
      selector: fileIlk,
      words: [key("ETH-A"), key("line"), word(600_000_000n * rad)],
      ...bare("Set the debt ceiling of ETH-A in Governor to 600,000,000 tokens"),
      fields: [vat, kind, "Debt ceiling: 600,000,000 tokens"],
      effects: changes("line(ETH-A)"),
    },
    {
      to: contract,
      action: { type: "setLeastDebt", contract, ilk, value: "0" },
      selector: fileIlk,
      words: [key("ETH-A"), key("dust"), word(0n)],
      ...bare("Set the least debt of ETH-A in Governor to 0 tokens (any debt is enough)"),
      fields: [vat, kind, "Least debt: 0 tokens (any debt is enough)"],
      effects: changes("dust(ETH-A)"),
    },
    {
      to: contract,
      action: { type: "setTotalDebtCeiling", contract, value: "1" },
      selector: file,
      words: [key("Line"), word(1n)],
      ...bare(
        "Set the debt ceiling of all collateral of Governor to 0.000000000000000000000000000000000000000000001 tokens",
      ),
      fields: [
        vat,
        "Debt ceiling of all collateral: 0.000000000000000000000000000000000000000000001 tokens",
      ],
      effects: changes("Line"),
    },
    {
      to: contract,
      action: { type: "rely", contract, account: bob },
      selector: "0x65fae35e",
      words: [word(bob)],
      sentence: "Let Bob do all that governs Governor",
      bareSentence: `Let ${bob} do all that governs ${contract}`,
      fields: [`Contract: ${contract} (Governor)`, `New ward: ${bob} (Bob)`],
      effects: changes("wards"),
    },
    {
      to: contract,
      action: { type: "deny", contract, account: bob },
      selector: "0x9c52a7f1",
      words: [word(bob)],
      sentence: "Let Bob govern Governor no more",
      bareSentence: `Let ${bob} govern ${contract} no more`,
      fields: [`Contract: ${contract} (Governor)`, `No ward any more: ${bob} (Bob)`],
      effects: changes("wards"),
    },
  ],
});

testKinds("the actions of a Jug", {
  kinds: jugActions,
  examples: [
    {
      to: contract,
      action: { type: "setStabilityFee", contract, ilk, value: ray.toString() },
      selector: fileIlk,
      words: [key("ETH-A"), key("duty"), word(ray)],
      ...bare("Set the stability fee of ETH-A in Governor to times 1 a second (no fee)"),
      fields: [jug, kind, "Stability fee: times 1 a second (no fee)"],
      effects: changes("duty(ETH-A)"),
    },
    {
      to: contract,
      action: { type: "setBaseFee", contract, value: "0" },
      selector: file,
      words: [key("base"), word(0n)],
      ...bare(
        "Set the stability fee of all collateral of Governor to 0 a second (no fee beside each one's own)",
      ),
      fields: [jug, "Stability fee of all collateral: 0 a second (no fee beside each one's own)"],
      effects: changes("base"),
    },
    {
      to: contract,
      action: { type: "setFeeCollector", contract, account: bob },
      selector: "0xd4e8be83",
      words: [key("vow"), word(bob)],
      sentence: "Let Bob get the stability fees of Governor",
      bareSentence: `Let ${bob} get the stability fees of ${contract}`,
      fields: [jug, `Gets the fees: ${bob} (Bob)`],
      effects: changes("vow", bob),
    },
    {
      to: contract,
      action: { type: "drip", contract, ilk },
      selector: "0x44e2a5a8",
      words: [key("ETH-A")],
      ...bare("Take the stability fees on ETH-A that are due in Governor"),
      fields: [jug, kind],
      effects: [],
    },
  ],
});

describe("words of ceilings and fees", () => {
  it("name the token where it is known, what stood before, and what 0 and the most mean", () => {
    const place = `${contract}.Line`;
    const context = {
      ...knownAll,
      current: new Map([[place, "7 HRB"]]),
      values: new Map([[place, { unit: "amount" as const, amount: 7n, token }]]),
    };
    const words = (value: bigint) =>
      setTotalDebtCeiling.describe({ contract, value: value.toString() }, context).fields[1]?.value;
    expect(words(5n * rad)).toBe("7 HRB → 5 HRB");
    expect(words(0n)).toBe("7 HRB → 0 HRB (nothing more is drawn)");
    expect(words(2n ** 256n - 1n)).toBe("7 HRB → 2^256 − 1 parts of 10^45, the most there is");
    const unnamed = `0x${"ff".repeat(32)}` as const;
    expect(
      setDebtCeiling.describe({ contract, ilk: unnamed, value: "0" }, context).fields[1]?.value,
    ).toBe(unnamed);
    expect(setFeeCollector.describe({ contract, account: zeroAddress }, context).sentence).toBe(
      "Let nobody get the stability fees of Governor",
    );
  });

  it("say a fee by the second exactly and by the year to two digits", () => {
    // Maker's published factors of 5 % and of 0.5 %
    expect(describeDuty(1_000_000_001_547_125_957_863_212_448n)).toMatch(/\(5\.00 % a year\)$/);
    expect(describeDuty(1_000_000_000_158_153_903_837_946_257n)).toMatch(/\(0\.50 % a year\)$/);
    expect(describeDuty(2n * ray)).toBe("times 2 a second");
    expect(describeDuty(0n)).toBe(
      "times 0 a second (less than 1: no fee that the contract can take)",
    );
    expect(describeDuty(2n ** 256n - 1n)).toBe("2^256 − 1 parts of 10^27, the most there is");
    expect(describeBase(2n ** 256n - 1n)).toBe("2^256 − 1 parts of 10^27, the most there is");
  });

  it("name collateral by plain names alone", () => {
    expect(describeIlk(ilk)).toBe("ETH-A");
    for (const bytes of [`0x${"00".repeat(32)}`, `0x4100${"41".repeat(30)}`, toIlk("a\u202eb")])
      expect(describeIlk(bytes)).toBe(bytes);
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DoubtfulAmount } from "./actions/amountMarks.ts";
import { ConfirmAmounts } from "./ConfirmAmounts.tsx";

const doubt: DoubtfulAmount = {
  name: "amount",
  title: "Amount",
  text: "1000",
  typedDecimals: 0,
  unit: { symbol: "dUSD", decimals: 6 },
  kept: "0.001",
};

const textOf = (amounts: readonly DoubtfulAmount[]) =>
  renderToStaticMarkup(<ConfirmAmounts amounts={amounts} onChange={() => {}} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("ConfirmAmounts", () => {
  it("says how it was typed and offers both amounts it could mean, in the unit of now", () => {
    const text = textOf([doubt]);
    expect(text).toContain("Amount: “1000” was typed in base units.");
    expect(text).toContain("dUSD is now known to have 6 decimals.");
    expect(text).toMatch(/ 0\.001 dUSD, as typed 1,000 dUSD $/);
  });

  it("says so the other way round, and nothing where nothing is in doubt", () => {
    const unit = { symbol: "base units", decimals: 0 };
    const text = textOf([{ ...doubt, typedDecimals: 6, unit, kept: "1000000000" }]);
    expect(text).toContain("was typed for a token of 6 decimals. Its decimals are not known now.");
    expect(text).toMatch(/ 1,000,000,000 base units, as typed 1,000 base units $/);
    expect(textOf([])).toBe("");
  });
});

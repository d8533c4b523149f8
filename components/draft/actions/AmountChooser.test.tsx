import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AmountChooser } from "./AmountChooser.tsx";

const chooser = (choicesLabel: { choicesLabel?: string }) =>
  renderToStaticMarkup(
    <AmountChooser
      text="20"
      onChange={() => {}}
      token={{ symbol: "UNI", decimals: 18 }}
      most={20n * 10n ** 18n}
      mostLabel="Of the most allowed"
      choices={[{ label: "2 %", amount: 20n * 10n ** 18n }]}
      {...choicesLabel}
    />,
  );

describe("AmountChooser", () => {
  it("says what its choices are shares of, where the slider is of something else", () => {
    const labelled = chooser({ choicesLabel: "Of supply" });
    const id = /role="group" aria-labelledby="([^"]+)"/.exec(labelled)?.[1];
    expect(labelled).toContain(`id="${id}"`);
    expect(labelled).toMatch(/>Of supply<.*>2 %<\/button>/);
    expect(labelled).toContain("Of the most allowed");
    expect(chooser({})).not.toContain("aria-labelledby");
  });

  it("says what 0 comes to, and refuses nothing", () => {
    const amountOf = (text: string, nothing?: string) =>
      renderToStaticMarkup(
        <AmountChooser
          text={text}
          onChange={() => {}}
          token={{ symbol: "UNI", decimals: 18 }}
          most={undefined}
          mostLabel=""
          choices={[]}
          hint="1 % of supply"
          nothing={nothing}
        />,
      );
    expect(amountOf("0.00", "it pays nothing")).toContain("0 UNI · ▲ it pays nothing");
    expect(amountOf("0", "it pays nothing")).toContain('aria-invalid="false"');
    for (const html of [amountOf("1", "it pays nothing"), amountOf("0"), amountOf("", "it pays")]) {
      expect(html).not.toContain("▲");
      expect(html).toContain("1 % of supply");
    }
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SummaryText } from "./SummaryText.tsx";

const digits = (count: number) => `0x${"ab".repeat(count / 2)}`;

describe("SummaryText", () => {
  it.each([
    ["an address", digits(40)],
    ["a role's id", digits(64)],
  ])("shortens %s, and keeps it whole in the title", (_, hex) => {
    expect(renderToStaticMarkup(<SummaryText text={`Grants ${hex} to`} />)).toMatch(
      new RegExp(`^Grants <span title="${hex}"[^>]*>0xabab…abab</span> to$`),
    );
  });

  it("leaves other bytes as they are", () => {
    expect(renderToStaticMarkup(<SummaryText text={`of ${digits(42)}.`} />)).toBe(
      `of ${digits(42)}.`,
    );
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ExactText } from "./ExactText.tsx";

const textOf = (text: string) =>
  renderToStaticMarkup(<ExactText text={text} />).replace(/<[^>]*>/g, "");

describe("ExactText", () => {
  it("cuts a long fraction, marks it, and keeps it whole in the title", () => {
    expect(textOf("1,234.123456 HRB of 2.5 HRB")).toBe("1,234.1234… HRB of 2.5 HRB");
    expect(renderToStaticMarkup(<ExactText text="0.123456" />)).toContain('title="0.123456"');
  });

  it("shows every digit behind four zeros: a base unit is not nothing", () => {
    for (const text of ["0.000000000000000001 HRB", "100,000.00001 HRB"]) {
      expect(textOf(text)).toBe(text);
    }
    expect(textOf("0.00012345")).toBe("0.0001…");
  });
});

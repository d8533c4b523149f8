import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { AddressField, type AddressFieldProps } from "./AddressField.tsx";

const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const field = (given: Partial<AddressFieldProps>) =>
  renderToStaticMarkup(
    <AddressField label="Recipient" text={address} onChange={() => {}} {...given} />,
  );

describe("AddressField", () => {
  it("names an account that is known, and says what is no address", () => {
    expect(field({ known: { [address]: "Treasury" } })).toContain(">Treasury</div>");
    expect(field({ text: "0x12" })).toContain("This is not an address.");
    expect(field({ text: "" })).not.toContain("This is not an address.");
  });

  it("reads as it is told to, with what is said about it", () => {
    const parse = () => {
      throw new BaseError("Not here.", { code: "test", fault: "input", remedy: "Go there." });
    };
    expect(field({ parse })).toContain("Not here. Go there.");
  });
});

import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { getAddress, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { statedCall } from "../../test/statedCall.ts";
import { CallList } from "./CallList.tsx";
import { PaymentTable } from "./PaymentTable.tsx";

const recipient = (index: number) => getAddress(numberToHex(index + 1_000, { size: 20 }));

/** So many calls that each pay one token more to another account. */
function previewOf(count: number) {
  const places = Array.from({ length: count }, (_, index) => index);
  return createCheckContext({
    decoded: places.map(() => statedCall()),
    transfers: places.map((call) =>
      createTransfer({ call, to: recipient(call), amount: BigInt(call + 1) * 10n ** 18n }),
    ),
  }).preview;
}

/** The page's text, and what of it stands behind a line. */
function partsOf(element: ReactElement) {
  const html = renderToStaticMarkup(element);
  const [open = "", folded = ""] = html.split("<details class=");
  const text = (part: string) => part.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  return { html, open: text(open), folded: text(folded) };
}

describe("PaymentTable", () => {
  it("lists who is paid what where the summary has the sum, the first of many open", () => {
    const { html, open, folded } = partsOf(<PaymentTable preview={previewOf(60)} />);
    for (let index = 0; index < 60; index += 1) expect(html).toContain(recipient(index));
    expect(open).toContain(" 12 SND");
    expect(open).not.toContain(" 13 SND");
    expect(folded).toContain("48 more rows");
    expect(folded).toContain(" 60 SND");
  });

  it("shows nothing where the summary names every payment", () => {
    expect(partsOf(<PaymentTable preview={previewOf(8)} />).html).toBe("");
  });
});

describe("CallList", () => {
  it("folds what is beyond ten calls, and counts on", () => {
    const { html } = partsOf(<CallList preview={previewOf(60)} />);
    expect(html.split("Fields and bytes")).toHaveLength(61);
    expect(html).toContain('<ol start="11"');
    expect(html).toContain("50 more calls");
    expect(partsOf(<CallList preview={previewOf(10)} />).html).not.toContain("more call");
  });
});

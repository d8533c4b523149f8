import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Preview } from "../../lib/preview/Preview.ts";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundState,
} from "../../test/createCheckContext.ts";
import { TransactionPreview } from "./TransactionPreview.tsx";

function textOf(change: ContextChange): string {
  const { preview } = createCheckContext({ executor: checkAccounts.safe, ...change });
  return renderToStaticMarkup(<TransactionPreview preview={preview} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

describe("TransactionPreview", () => {
  it("says what the calls do, and that nothing is checked yet", () => {
    const text = textOf({
      after: { token: { ...soundState.token, totalSupply: 5n } },
      impact: {} as Preview["impact"],
    });
    const parts = ["Changes ", "Findings · not checked yet", "What changes", "Every call: "];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toMatch(/\bfine\b|no check ran/);
  });

  it("shows no changes of calls that fail", () => {
    const text = textOf({ after: undefined });
    expect(text).toContain("Findings · not checked yet");
    expect(text).not.toContain("What changes");
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Outcome, OutcomeNote, outcomeWord } from "./OutcomeNote.tsx";

const textOf = (outcome: Outcome) =>
  renderToStaticMarkup(<OutcomeNote outcome={outcome} />)
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
const transactionHash = `0x${"12".repeat(32)}`;

describe("OutcomeNote", () => {
  it("gives the transaction and the time of an execution, where they are known", () => {
    // 1,792,022,400 is 2026-10-15, 00:00 UTC.
    const text = textOf({ status: "executed", transactionHash, executedAt: 1_792_022_400 });
    expect(text).toContain("It went through. On 15 Oct 2026 00:00 UTC.");
    expect(text).toContain(`Transaction ${transactionHash}`);
    expect(textOf({ status: "executed" })).not.toContain("Transaction");
  });

  it("blames another transaction only where that is proved", () => {
    expect(textOf({ status: "taken" })).toContain("Another transaction took this nonce.");
    expect(textOf({ status: "unknown" })).not.toContain("Another");
    expect(textOf({ status: "unknown" })).toContain("is not known");
  });

  it("never claims an execution that it does not know of", () => {
    for (const status of ["failed", "taken", "unknown"] as const) {
      expect(textOf({ status })).not.toContain("went through");
      expect(outcomeWord({ status })).not.toBe("Executed");
    }
    expect(textOf(undefined)).toContain("Asking the chain");
    expect(outcomeWord(undefined)).toBe("Nonce used");
    expect(outcomeWord({ status: "executed" })).toBe("Executed");
  });
});

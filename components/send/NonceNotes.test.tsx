import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { NonceNotes } from "./NonceNotes.tsx";

const planOf = (nonce: bigint) =>
  ({ title: "Grant", facts: { nonce: `${nonce}` } }) as unknown as Plan;

const textOf = (nonce: bigint, { kept = [] as readonly bigint[], competitor = false } = {}) =>
  renderToStaticMarkup(
    <NonceNotes
      nonce={nonce}
      next={1n}
      plans={kept.map(planOf)}
      competitor={competitor ? planOf(nonce) : undefined}
    />,
  ).replace(/<[^>]*>/g, "");

describe("NonceNotes", () => {
  it("says which nonces would have to be used first", () => {
    expect(textOf(50n)).toContain("Nonce 1 to 49 would have to be used first");
    expect(textOf(50n, { kept: [1n, 3n] })).toContain("Nonce 2, 4 to 49 would");
  });

  it("is silent at the next nonce, and behind transactions that are kept", () => {
    expect(textOf(1n)).toBe("");
    expect(textOf(3n, { kept: [1n, 2n] })).toBe("");
  });

  it("names the other one of the same nonce", () => {
    expect(textOf(1n, { competitor: true })).toContain("“Grant” has the same nonce.");
  });
});

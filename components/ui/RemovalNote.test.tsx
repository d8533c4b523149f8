import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RemovalNote } from "./RemovalNote.tsx";

const pageOf = (changed: { last?: string; error?: unknown }) =>
  renderToStaticMarkup(
    <RemovalNote
      removals={{
        last: undefined,
        error: undefined,
        remove: () => undefined,
        putBack: () => undefined,
        ...changed,
      }}
      describe={(removed) => `“${removed}”, nonce 3`}
      failure="The list was not changed."
    />,
  );

describe("RemovalNote", () => {
  it("names what was removed beside its way back, and nothing where nothing was", () => {
    expect(pageOf({})).toBe("");
    const page = pageOf({ last: "October grants" });
    expect(page).toContain("Removed “October grants”, nonce 3.");
    expect(page).toContain("Put it back");
  });

  it("keeps the way back where putting back failed", () => {
    const page = pageOf({ last: "October grants", error: new Error("full") });
    expect(page).toContain("The list was not changed.");
    expect(page).toContain("Put it back");
  });
});

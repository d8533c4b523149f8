import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { FailureNotice } from "./FailureNotice.tsx";

const { timelock } = checkAccounts;

describe("FailureNotice", () => {
  it("says the reason in words, its addresses short and whole in the title", () => {
    const revertReason = `${timelock} holds 5 SND, less than the 7 SND needed`;
    const { preview } = createCheckContext({
      preview: (before) => ({
        ...before,
        execution: {
          ...before.execution,
          results: [{ status: "reverted", gasUsed: 0n, revertReason }],
        },
      }),
    });
    const html = renderToStaticMarkup(<FailureNotice preview={preview} summary="" />);
    expect(html.replace(/<[^>]*>/g, "")).toContain(
      "This would fail: 0x4444…4444 holds 5 SND, less than the 7 SND needed",
    );
    expect(html).toContain(`title="${timelock}"`);
  });
});

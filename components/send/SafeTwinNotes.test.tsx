import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import type { SafeTwin } from "./SafeTwin.ts";
import { SafeTwinNotes } from "./SafeTwinNotes.tsx";

const { safe, alice, bob } = checkAccounts;
const state = { address: safe, version: "1.4.1", owners: [alice, bob], threshold: 2, nonce: 700n };
const { snapshot } = createCheckContext({ executor: safe, before: { safe: state } }).preview;
const plan: Plan = {
  version: 1,
  id: "0xabc",
  chainId: snapshot.dao.chainId,
  route: { kind: "safe", address: safe },
  flavour: "1.4.1",
  title: "October grants",
  description: "",
  calls: [createCall({ to: alice, value: 1n })],
  facts: { nonce: "3" },
  steps: [
    { id: "a", kind: "sign", label: "", actor: alice, status: "done", signature: "0x01" },
    { id: "b", kind: "sign", label: "", actor: bob, status: "waiting" },
    { id: "execute", kind: "execute", label: "Execute", status: "waiting" },
  ],
};

function notesOf(
  twins: readonly SafeTwin[],
  { error = null as unknown, more = 0, comparedFrom = 0n } = {},
) {
  const known = { plans: [], twins, more, comparedFrom, isLooking: false, error };
  const page = renderToStaticMarkup(
    <SafeTwinNotes known={known} title={plan.title} snapshot={snapshot} explorer={undefined} />,
  );
  return { page, text: page.replace(/<[^>]*>/g, "").replace(/\s+/g, " ") };
}

describe("SafeTwinNotes", () => {
  it("tells as which nonce, when and by which transaction it was executed, and leads there", () => {
    const { page, text } = notesOf([
      {
        plan,
        state: "executed",
        transactionHash: `0x${"12".repeat(32)}`,
        executedAt: 1_792_022_400,
      },
    ]);
    // 1,792,022,400 is 2026-10-15, 00:00 UTC.
    expect(text).toContain(
      "This draft was executed as nonce 3 on 15 Oct 2026 (transaction 0x1212…1212).",
    );
    expect(page).toMatch(/href="\/dao\/safe\?dao=[^"]*plan=0xabc"/);
  });

  it("leaves out what is not known of it", () => {
    const { text } = notesOf([{ plan, state: "executed" }]);
    expect(text).toContain("This draft was executed as nonce 3. ");
  });

  it("tells that one waits, and by how many it is signed", () => {
    expect(notesOf([{ plan, state: "waits" }]).text).toContain(
      "This draft waits as nonce 3, signed by 1.",
    );
  });

  it("does not claim to know what became of a used nonce", () => {
    expect(notesOf([{ plan, state: "unknown" }]).text).toContain(
      "was made as nonce 3; whether it was executed is not known.",
    );
  });

  it("names one of another title, and counts those not shown", () => {
    const other = { ...plan, title: "September grants" };
    const { text } = notesOf([{ plan: other, state: "waits" }], { more: 2 });
    expect(text).toContain("“September grants”, with the same calls, waits as nonce 3");
    expect(text).toContain("And 2 more with the same calls.");
  });

  it("tells of what is not kept here, where there is no page to lead to", () => {
    const transactionHash = `0x${"12".repeat(32)}` as const;
    const executedAt = 1_792_022_400;
    const { page, text } = notesOf([
      { nonce: 12n, state: "executed", transactionHash, executedAt },
    ]);
    expect(text).toContain(
      "These very calls were executed as nonce 12 on 15 Oct 2026 (transaction 0x1212…1212).",
    );
    expect(page).not.toContain("/dao/safe");
  });

  it("says how far the Safe’s own transactions were compared, also beside what was found", () => {
    const { text } = notesOf([{ nonce: 650n, state: "executed" }], { comparedFrom: 188n });
    expect(text).toContain("These very calls were executed as nonce 650.");
    expect(text).toContain("with a nonce below 188 was not checked.");
    expect(notesOf([], { comparedFrom: 700n }).text).toContain("could not be checked: the node");
    expect(notesOf([], { comparedFrom: 1n }).text).toContain("below 1 was not checked");
  });

  it("says so where it could not be checked, and nothing where there is nothing", () => {
    const error = new Error("closed");
    expect(notesOf([], { error }).text).toContain("could not be checked");
    expect(notesOf([{ nonce: 12n, state: "executed" }], { error }).text).toMatch(
      /could not be checked\.These very calls were executed as nonce 12/,
    );
    expect(notesOf([]).page).toBe("");
  });
});

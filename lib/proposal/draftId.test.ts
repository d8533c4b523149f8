import { describe, expect, it } from "vitest";
import type { Draft } from "./Draft.ts";
import { draftId } from "./draftId.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const draft: Draft = {
  version: 1,
  dao: `eth:${account}`,
  title: "Grow the treasury",
  description: "Why.",
  route: { kind: "governor", address: account },
  actions: [{ type: "transferEther", recipient: account, amount: "1" }],
};

describe("draftId", () => {
  it("follows from the content, not from the order of keys", () => {
    const { version, dao, title, description, route, actions } = draft;
    expect(draftId({ actions, route, description, title, dao, version })).toBe(draftId(draft));
    expect(draftId(draft)).toMatchInlineSnapshot(
      `"0x738fbcb7dbbad4ac4d7a97313dcca7aa7a8251584a0e6283c577f290060c11cc"`,
    );
  });

  it("changes with every field", () => {
    const changed: Draft[] = [
      { ...draft, dao: `local:${account}` },
      { ...draft, title: "Grow the Treasury" },
      { ...draft, description: "Why. " },
      { ...draft, route: { kind: "safe", address: account } },
      { ...draft, actions: [] },
      { ...draft, actions: [{ ...draft.actions[0], type: "transferEther", amount: "2" }] },
    ];
    expect(new Set([draft, ...changed].map(draftId)).size).toBe(changed.length + 1);
  });
});

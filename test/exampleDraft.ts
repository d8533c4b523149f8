import type { Draft } from "../lib/proposal/Draft.ts";

const address = "0x000000000000000000000000000000000000dEaD";

/** A draft as a test stores it, where what it does is of no matter. */
export const exampleDraft: Draft = {
  version: 1,
  dao: `eth:${address}`,
  title: "Mint",
  description: "Why",
  route: { kind: "governor", address },
  actions: [{ type: "mint", typed: { amount: "1", recipient: "" } }],
};

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCheckContext } from "../../../test/createCheckContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import { checkLab } from "./checkLab.ts";
import { daoDocument } from "./daoDocument.ts";
import { labLink, parseLabLink } from "./labLink.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

describe("daoDocument", () => {
  it("is a valid model of the DAO's own supply at its block, which a link can carry", () => {
    const { snapshot } = createCheckContext().preview;
    const document = daoDocument(snapshot);
    expect(checkLab(document.baseline)).toEqual([]);
    expect(document.baseline).toMatchObject({
      token: { symbol: "SND", decimals: 18 },
      asOf: snapshot.block.timestamp,
    });
    const { buckets } = document.baseline as { buckets?: { amount: string }[] };
    const total = buckets?.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    // The whole supply of the made-up DAO (test/createCheckContext.ts).
    expect(total).toBe(1_000_000n);
    expect(parseLabLink(labLink(document))).toEqual(document);
  });

  it.each(["uni", "harbor"] as const)(
    "is a valid model of %s, with all its rules",
    async (name) => {
      const snapshot = await demo.open(name);
      const document = daoDocument(snapshot);
      expect(checkLab(document.baseline)).toEqual([]);
      const rules = snapshot.state.sources.flatMap(({ mechanisms }) => mechanisms);
      expect(rules.length).toBeGreaterThan(0);
      expect(document.baseline.mechanisms).toEqual(JSON.parse(JSON.stringify(rules)));
    },
  );
});

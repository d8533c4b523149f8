import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { importDraftFile } from "./importDraft.ts";

let demo: Demo;
let snapshot: Snapshot;

beforeAll(async () => {
  demo = await startDemo();
  snapshot = await demo.open("harborSafe");
});
afterAll(() => demo?.chain.stop());

const open = (value: unknown) =>
  importDraftFile(new File([JSON.stringify(value)], "draft.json"), {
    snapshot,
    kinds: demo.mintage.actions,
  });

describe("importDraftFile", () => {
  it("sends a Safe's transaction and signatures to where they are imported", async () => {
    for (const file of [
      { version: 1, calls: [] },
      { version: 1, signatures: [] },
    ]) {
      await expect(open(file)).rejects.toMatchObject({ code: "draft.notADraft" });
    }
  });

  it("says what a file lacks that is neither", async () => {
    for (const file of [{ version: 1 }, null, []]) {
      await expect(open(file)).rejects.not.toMatchObject({ code: "draft.notADraft" });
      await expect(open(file)).rejects.toMatchObject({
        code: expect.stringMatching(/^draft|^proposal/),
      });
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../createFuzzedCalls.ts";
import { type DraftProof, proveDraft } from "./proveDraft.ts";
import { startStages } from "./startStages.ts";

const seed = 20_261_121;
const draftsEach = 8;
const actionsEach = 10;

let started: Awaited<ReturnType<typeof startStages>>;
beforeAll(async () => {
  started = await startStages();
}, 300_000);
afterAll(() => started.stop());

describe("previewCalls of actions that are then executed", () => {
  it("is off by 0 base units for more than 1,000 that work, and refuses what is refused", async () => {
    const random = createRandom(seed);
    const proofs: DraftProof[] = [];
    for (const stage of started.stages) {
      for (let draft = 0; draft < draftsEach; draft++) {
        proofs.push(await proveDraft(stage, { random, length: actionsEach }));
      }
    }
    const sum = (of: (proof: DraftProof) => number) =>
      proofs.reduce((total, proof) => total + of(proof), 0);
    expect(proofs.flatMap(({ off }) => off)).toEqual([]);
    expect(sum(({ worked }) => worked)).toBeGreaterThan(1_000);
    expect(sum(({ refused }) => refused)).toBeGreaterThan(100);
  }, 900_000);
});

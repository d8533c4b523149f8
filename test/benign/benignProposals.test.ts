import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../lib/report/Report.ts";
import { reviewDraft } from "../../lib/review/reviewDraft.ts";
import { countFindings } from "./countFindings.ts";
import { type BenignProposal, createBenignProposals } from "./createBenignProposals.ts";
import { reviewProposed } from "./reviewProposed.ts";
import { type BenignDaos, startBenignDaos } from "./startBenignDaos.ts";

const seed = 20_261_121;
const count = 270;
/** One governor's proposal in so many is put on chain too, and reviewed there. */
const proposedEach = 6;

let daos: BenignDaos;
let proposals: BenignProposal[];
beforeAll(async () => {
  daos = await startBenignDaos();
  proposals = createBenignProposals(daos.daos, { seed, count });
}, 300_000);
afterAll(() => daos.demo.chain.stop());

/** Reviews one by one, and holds all that is said of them to this: nothing critical, at most 3 % warned. */
async function holdTo(
  chosen: readonly BenignProposal[],
  review: (proposal: BenignProposal) => Promise<Report>,
): Promise<void> {
  const reports: { name: string; report: Report }[] = [];
  for (const proposal of chosen) {
    reports.push({ name: proposal.name, report: await review(proposal) });
  }
  const { critical, warned, failed, words } = countFindings(reports);
  expect(critical, words).toEqual([]);
  expect(failed, words).toEqual([]);
  // Every pool that is sold to is one that can be read.
  expect(words).not.toContain("size notChecked");
  expect(warned.length * 100, words).toBeLessThanOrEqual(3 * reports.length);
}

describe("createBenignProposals", () => {
  it("makes the same from the same seed, of every DAO, every kind and every recipient", () => {
    const names = proposals.map(({ name }) => name);
    expect(createBenignProposals(daos.daos, { seed, count }).map(({ name }) => name)).toEqual(
      names,
    );
    expect(names.length).toBeGreaterThanOrEqual(200);
    for (const { name } of daos.daos) {
      expect(names.filter((entry) => entry.startsWith(`${name}: `)).length).toBeGreaterThan(10);
    }
  });
});

describe("reviewDraft of proposals in good faith", () => {
  it("finds nothing critical, and warns of 3 in 100 at most", async () => {
    const { mintage, client } = daos.demo;
    await holdTo(proposals, ({ dao, draft }) =>
      reviewDraft(client, { mintage, snapshot: dao.snapshot, draft }),
    );
  }, 900_000);
});

describe("reviewProposal of proposals in good faith", () => {
  it("finds the same in those that stand on chain", async () => {
    const chosen = proposals
      .filter(({ dao }) => dao.route.kind === "governor")
      .filter((_, index) => index % proposedEach === 0);
    expect(chosen.length).toBeGreaterThan(20);
    const governed = daos.daos.filter(({ route }) => route.kind === "governor");
    expect(new Set(chosen.map(({ dao }) => dao.name))).toEqual(
      new Set(governed.map(({ name }) => name)),
    );
    await holdTo(chosen, (proposal) => reviewProposed(daos, proposal));
  }, 300_000);
});

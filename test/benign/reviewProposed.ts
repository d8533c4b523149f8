import type { Address } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { revertChain } from "../../demo/revertChain.ts";
import { snapshotChain } from "../../demo/snapshotChain.ts";
import { fetchSnapshot } from "../../lib/dao/fetchSnapshot.ts";
import { encodeGovernorAlphaProposal } from "../../lib/governor/governorAlpha/encodeGovernorAlpha.ts";
import { appendProposer } from "../../lib/governor/openZeppelinGovernor/appendProposer.ts";
import { encodeOpenZeppelinProposal } from "../../lib/governor/openZeppelinGovernor/encodeOpenZeppelinGovernor.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { proposalDescription } from "../../lib/proposal/proposalDescription.ts";
import type { Report } from "../../lib/report/Report.ts";
import { findGovernor } from "../../lib/review/findGovernor.ts";
import { reviewProposal } from "../../lib/review/reviewProposal.ts";
import type { BenignProposal } from "./createBenignProposals.ts";
import { isOfCompound } from "./isOfCompound.ts";
import type { BenignDaos } from "./startBenignDaos.ts";

/** Has voting power enough in every DAO, and nothing of hers is under way. */
const proposer: Address = demoAccounts.alice.address;

/** Proposes a draft on chain, reviews what stands there by its id, and takes it back. */
export async function reviewProposed(
  { demo, sender }: BenignDaos,
  { dao, draft }: BenignProposal,
): Promise<Report> {
  const { mintage, client, chain } = demo;
  const isNumbered = isOfCompound(dao);
  const text = proposalDescription(draft);
  const plan: Plan = {
    version: 1,
    id: "",
    chainId: chain.manifest.chainId,
    flavour: dao.snapshot.dao.governor?.flavour ?? "",
    title: draft.title,
    route: draft.route,
    calls: encodeDraft(draft, { actions: mintage.actions }),
    description: isNumbered ? text : appendProposer(text, proposer),
    facts: {},
    steps: [],
  };
  const before = await snapshotChain(chain.rpcUrl);
  try {
    const encode = isNumbered ? encodeGovernorAlphaProposal : encodeOpenZeppelinProposal;
    const { to, data } = encode(plan);
    await sender.send({ from: proposer, to, data });
    const snapshot = await fetchSnapshot(client, { mintage, dao: dao.snapshot.dao });
    const { flavour, identity } = findGovernor({ mintage, snapshot });
    const [newest] = await (await flavour.load()).fetchProposals(client, {
      identity,
      block: snapshot.block,
    });
    if (newest === undefined) throw new Error(`${draft.title} was not proposed`);
    return await reviewProposal(client, { mintage, snapshot, id: newest.id });
  } finally {
    await revertChain(chain.rpcUrl, before);
  }
}

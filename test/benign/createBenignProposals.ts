import { getAddress } from "viem";
import type { Action } from "../../lib/actions/Action.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { createRandom, type Random } from "../createFuzzedCalls.ts";
import type { BenignDao, RecipientKind } from "./BenignDao.ts";
import type { BenignKind } from "./BenignKind.ts";
import { benignGovernance } from "./benignGovernance.ts";
import { benignPayments } from "./benignPayments.ts";
import { benignPrograms } from "./benignPrograms.ts";
import { benignTrades } from "./benignTrades.ts";

/** One proposal in good faith; `name` says its DAO, its kinds and who gets something. */
export type BenignProposal = { name: string; dao: BenignDao; draft: Draft };

const kinds: readonly BenignKind[] = [
  ...benignPayments,
  ...benignGovernance,
  ...benignPrograms,
  ...benignTrades,
];
const recipientKinds: readonly RecipientKind[] = [
  "paid before",
  "named",
  "newcomer",
  "contract",
  "vesting",
];

/**
 * Every kind in every DAO that can do it, payments to every kind of recipient, and then several at
 * once, until there are `count`.
 */
export function createBenignProposals(
  daos: readonly BenignDao[],
  { seed, count }: { seed: number; count: number },
): BenignProposal[] {
  const random = createRandom(seed);
  const proposals: BenignProposal[] = [];
  for (const dao of daos) {
    for (const kind of kinds) {
      for (const to of kind.isPaid ? recipientKinds : ([undefined] as const)) {
        const proposal = propose(random, { dao, parts: [{ kind, to }] });
        if (proposal !== undefined) proposals.push(proposal);
      }
    }
  }
  while (proposals.length < count) {
    const proposal = propose(random, { dao: random.pick(daos), parts: pickSeveral(random) });
    if (proposal !== undefined) proposals.push(proposal);
  }
  return proposals;
}

type Part = { kind: BenignKind; to: RecipientKind | undefined };

/** Two or three kinds, no kind twice: a limit of the contract that holds once holds for both then. */
function pickSeveral(random: Random): Part[] {
  const left = [...kinds];
  return Array.from({ length: 2 + random.below(2) }, () => {
    const [kind] = left.splice(random.below(left.length), 1);
    if (kind === undefined) throw new Error("No kind is left");
    return { kind, to: kind.isPaid ? random.pick(recipientKinds) : undefined };
  });
}

function propose(
  random: Random,
  { dao, parts }: { dao: BenignDao; parts: readonly Part[] },
): BenignProposal | undefined {
  const actions: Action[] = [];
  const done: string[] = [];
  const inOrder = [
    ...parts.filter(({ kind }) => kind.isLast !== true),
    ...parts.filter(({ kind }) => kind.isLast === true),
  ];
  for (const { kind, to } of inOrder) {
    const newcomer = getAddress(random.bytes(20));
    const recipient = to === undefined ? dao.executor : (dao.recipients[to] ?? newcomer);
    const created = kind.create({ random, dao, recipient });
    if (created === undefined) continue;
    actions.push(...created);
    done.push(to === undefined ? kind.name : `${kind.name} (${to})`);
  }
  // Of several, two at least: one alone was made before.
  if (done.length < Math.min(parts.length, 2)) return undefined;
  const what = done.join(", ");
  return {
    name: `${dao.name}: ${what}`,
    dao,
    draft: {
      version: 1,
      dao: dao.snapshot.dao.profile?.entry ?? "",
      title: `Proposal ${random.below(1_000_000)}: ${what}`,
      description: "As discussed in the forum, and within the budget.",
      route: dao.route,
      actions,
    },
  };
}

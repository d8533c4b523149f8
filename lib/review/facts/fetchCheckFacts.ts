import { type Address, type Client, getAddress } from "viem";
import type { EntryUnavailable, SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import type { CheckContext } from "../../checks/CheckContext.ts";
import { codeTargets } from "../../checks/code/codeTargets.ts";
import { strangeTargets } from "../../checks/code/strangeTargets.ts";
import { recipientsOf } from "../../checks/recipientsOf.ts";
import { routeOf } from "../../checks/routeOf.ts";
import { swapPayments } from "../../checks/swapPayments.ts";
import { findChain } from "../../dao/findChain.ts";
import type { Mintage } from "../../dao/Mintage.ts";
import type { Policy } from "../../dao/Policy.ts";
import type { Proposal } from "../../governor/GovernorFlavour.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Plan } from "../../proposal/Plan.ts";
import type { OtherChain } from "./fetchCodeElsewhere.ts";
import { fetchCodeFacts } from "./fetchCodeFacts.ts";
import { fetchCreation } from "./fetchCreation.ts";
import { fetchFreshFacts } from "./fetchFreshFacts.ts";
import { fetchGovernorFacts } from "./fetchGovernorFacts.ts";
import { fetchHashes } from "./fetchHashes.ts";
import { fetchPools } from "./fetchPools.ts";
import { fetchProposalList } from "./fetchProposalList.ts";
import { fetchRecipientFacts } from "./fetchRecipientFacts.ts";
import { fetchSignatureTakers } from "./fetchSignatureTakers.ts";
import { fetchSupplyDue } from "./fetchSupplyDue.ts";
import { fetchVoteFacts } from "./fetchVoteFacts.ts";
import { fetchVoters } from "./fetchVoters.ts";
import { fetchWorksNow } from "./fetchWorksNow.ts";
import { fetchOrders } from "./orders/fetchOrders.ts";
import { fetchOutstanding } from "./outstanding/fetchOutstanding.ts";
import { simulateFacts } from "./simulateFacts.ts";
import { fetchUses } from "./uses/fetchUses.ts";

/** What is reviewed, beside its calls; a draft and a Safe's transaction have no proposal. */
export type ReviewSubject = {
  /** The exact text that goes, or went, on chain. */
  description: string;
  proposal?: Proposal;
  /** What a plan says of its Safe transaction. */
  safe?: { nonce: bigint; statedHash: string | undefined };
  /** Whether it was executed: the snapshot is then of the block before. */
  isPast?: boolean;
};

/** What the facts are of, and whom to ask. */
export type CheckFactsParameters = {
  mintage: Mintage;
  preview: Preview;
  policy: Policy;
  subject: ReviewSubject;
  entry: SimulatedEntry | EntryUnavailable | undefined;
  otherChains: readonly OtherChain[] | undefined;
  /** Plans that the caller keeps, with the signatures in them. */
  keptPlans?: readonly Plan[] | undefined;
};

/** Contracts that are asked for their values: those called first. */
const contractsAtMost = 12;

/**
 * All that checks need beside the preview. What could not be had is left out, and its check says so.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchCheckFacts(
  client: Client,
  parameters: CheckFactsParameters,
): Promise<CheckContext & Power> {
  const { preview, policy, subject } = parameters;
  const recipients = recipientsOf(preview);
  const [
    answers,
    simulated,
    routed,
    pools,
    worksNow,
    codes,
    fresh,
    orders,
    uses,
    supplyDue,
    signatureTakers,
  ] = await Promise.all([
    fetchRecipientFacts(client, {
      snapshot: preview.snapshot,
      recipients,
      screeningOracle: policy.screeningOracle,
      otherChains: parameters.otherChains,
    }),
    fetchSimulated(client, parameters),
    fetchRouted(client, parameters),
    fetchPools(client, { snapshot: preview.snapshot, candidates: poolCandidates(preview) }),
    fetchWorksNow(client, preview),
    fetchCodeFacts(client, {
      targets: codeTargets(preview),
      strangers: strangeTargets(preview),
      blockNumber: preview.snapshot.block.number,
      proposedBlock: subject.proposal?.createdBlock,
    }),
    fetchFreshFacts(client, {
      block: preview.snapshot.block,
      isPast: subject.isPast ?? false,
    }),
    fetchOrders(client, parameters),
    fetchUses(client, parameters),
    fetchSupplyDue(client, parameters),
    fetchSignatureTakers(client, parameters),
  ]);
  const { proposal, safe, description } = subject;
  return present({
    preview,
    policy,
    ...answers,
    ...simulated,
    ...routed,
    pools,
    worksNow,
    codes,
    fresh,
    orders,
    uses,
    supplyDue,
    signatureTakers,
    subject: present({
      description,
      proposalId: proposal?.id,
      etaSeconds: proposal?.etaSeconds,
      safeNonce: safe?.nonce,
    }),
  });
}

/** Who can decide, which every report tells. */
type Power = Pick<Required<CheckContext>, "power">;

type Simulated = Power & {
  [fact in "votes" | "values" | "madeAccounts"]: CheckContext[fact];
};

async function fetchSimulated(
  client: Client,
  { mintage, preview, entry }: CheckFactsParameters,
): Promise<Simulated> {
  const { dao, block } = preview.snapshot;
  const isGovernor = routeOf(preview) === "governor";
  const voters = isGovernor ? await fetchVoters(client, { dao, block }) : undefined;
  const contracts = contractsOf(preview);
  const simulated = await simulateFacts(client, {
    preview,
    entry,
    contracts,
    targets: codeTargets(preview),
    voters: voters?.accounts,
  });
  const { secondsPerBlock } = findChain(mintage.chains, dao.shortName);
  return {
    values: simulated?.values,
    madeAccounts: simulated?.made,
    ...(await fetchVoteFacts(client, { preview, voters, simulated, secondsPerBlock })),
  };
}

async function fetchRouted(
  client: Client,
  { mintage, preview, subject, keptPlans = [] }: CheckFactsParameters,
): Promise<Pick<Partial<CheckContext>, "governor" | "hashes" | "outstanding" | "proposals">> {
  const { snapshot, calls } = preview;
  const { proposal, description, safe } = subject;
  const route = routeOf(preview);
  if (route === "unknown") return {};
  const hashed = { snapshot, calls, route, description };
  if (route === "safe") {
    const ownHash = safe?.statedHash;
    const [hashes, outstanding] = await Promise.all([
      fetchHashes(client, { ...hashed, stated: ownHash, safeNonce: safe?.nonce }),
      fetchOutstanding(client, {
        mintage,
        preview,
        isPast: subject.isPast ?? false,
        ownHash,
        plans: keptPlans,
      }),
    ]);
    return present({ hashes, outstanding });
  }
  const creation = proposal === undefined ? undefined : await fetchCreation(client, proposal);
  const [governor, hashes, proposals] = await Promise.all([
    fetchGovernorFacts(client, { snapshot, proposal, proposed: creation?.proposed }),
    fetchHashes(client, { ...hashed, stated: proposal?.id, safeNonce: undefined }),
    fetchProposalList(client, {
      mintage,
      snapshot,
      subject: { description, calls, proposal },
      through: creation?.through,
    }),
  ]);
  return present({ governor, hashes, proposals });
}

/** Contracts that the calls call, name or pay, and those the DAO names. */
function contractsOf({ calls, snapshot }: Preview): Address[] {
  const { dao } = snapshot;
  const asked = [...calls.map(({ to }) => to), ...dao.watched];
  return [...new Set(asked)].slice(0, contractsAtMost);
}

/** What a swap pays is no recipient, and a pool all the same. */
function poolCandidates(preview: Preview): Address[] {
  const { accounts, contracts } = preview.snapshot.dao;
  const named = [...contracts, ...accounts].filter((entry) => entry.class === "liquidity");
  const paid = swapPayments(preview).map(({ to }) => getAddress(to));
  return [...new Set([...named.map(({ address }) => address), ...paid, ...recipientsOf(preview)])];
}

type Present<fields> = {
  [name in keyof fields as undefined extends fields[name] ? never : name]: fields[name];
} & {
  [name in keyof fields as undefined extends fields[name] ? name : never]?: Exclude<
    fields[name],
    undefined
  >;
};

/** The same without what is `undefined`: absent means "was not to be had". */
function present<fields extends object>(fields: fields): Present<fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<fields>;
}

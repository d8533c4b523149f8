import type { Address } from "viem";
import type { BenignDao } from "./BenignDao.ts";
import type { BenignKind } from "./BenignKind.ts";
import { nearly } from "./benignAmounts.ts";
import { isOfCompound } from "./isOfCompound.ts";

/** `sentinel` of Safe's list of owners, before the first. */
const beforeFirst: Address = "0x0000000000000000000000000000000000000001";

/** A setting that a governor's own proposals change: the type of action by flavour, and the new value. */
type Setting = {
  types: Readonly<Partial<Record<string, string>>>;
  contractOf: (dao: BenignDao) => Address;
  value: (dao: BenignDao, near: (value: bigint) => string) => string;
};

/** `near` moves a value by up to a quarter. */
function setting(name: string, { types, contractOf, value }: Setting): BenignKind {
  return {
    name,
    isPaid: false,
    create: ({ random, dao }) => {
      const type = types[dao.snapshot.dao.governor?.flavour ?? ""];
      if (type === undefined || dao.route.kind !== "governor") return undefined;
      const near = (present: bigint) => nearly(random, present).toString();
      return [{ type, contract: contractOf(dao), value: value(dao, near) }];
    },
  };
}

const governorOf = ({ route }: BenignDao): Address => route.address;
const stateOf = ({ snapshot }: BenignDao) => {
  const { governor } = snapshot.state;
  if (governor === undefined) throw new Error("No governor was read");
  return governor;
};

/** Small steps of a DAO's own rules, and rights that go to people it names. */
export const benignGovernance: readonly BenignKind[] = [
  setting("voting delay", {
    types: { openZeppelinGovernor: "setVotingDelay", governorBravo: "setBravoVotingDelay" },
    contractOf: governorOf,
    value: (dao, near) => near(stateOf(dao).votingDelay),
  }),
  setting("voting period", {
    types: { openZeppelinGovernor: "setVotingPeriod", governorBravo: "setBravoVotingPeriod" },
    contractOf: governorOf,
    value: (dao, near) => near(stateOf(dao).votingPeriod),
  }),
  setting("proposal threshold", {
    types: {
      openZeppelinGovernor: "setProposalThreshold",
      governorBravo: "setBravoProposalThreshold",
    },
    contractOf: governorOf,
    value: (dao, near) => near(stateOf(dao).proposalThreshold),
  }),
  setting("quorum", {
    types: { openZeppelinGovernor: "updateQuorumNumerator" },
    contractOf: governorOf,
    value: () => "5",
  }),
  setting("timelock delay", {
    types: { openZeppelinGovernor: "updateDelay" },
    contractOf: ({ executor }) => executor,
    value: (dao, near) => near(BigInt(stateOf(dao).timelockDelaySeconds ?? 0)),
  }),
  {
    name: "timelock delay of Compound's",
    isPaid: false,
    create: ({ random, dao }) =>
      isOfCompound(dao)
        ? [
            {
              type: "setDelay",
              contract: dao.executor,
              value: String((3 + random.below(3)) * 86_400),
            },
          ]
        : undefined,
  },
  {
    // Where the treasury would make its delegate pass alone, to delegate is to hand over.
    name: "delegate",
    isPaid: false,
    create: ({ random, dao }) => {
      const delegatees = delegates(dao);
      const { token } = dao.snapshot.dao;
      if (!holdsFewVotes(dao) || delegatees.length === 0) return undefined;
      return [{ type: "delegate", token, delegatee: random.pick(delegatees) }];
    },
  },
  {
    name: "another owner",
    isPaid: false,
    create: ({ random, dao }) => {
      const { safe } = dao.snapshot.state;
      if (dao.route.kind !== "safe" || safe === undefined) return undefined;
      const contract = safe.address;
      const newcomers = dao.named.filter((account) => !safe.owners.includes(account));
      const owner = random.pick(newcomers);
      const at = random.below(safe.owners.length);
      const oldOwner = safe.owners[at];
      const previousOwner = safe.owners[at - 1] ?? beforeFirst;
      return random.below(2) === 0
        ? [{ type: "addOwnerWithThreshold", contract, owner, threshold: String(safe.threshold) }]
        : [{ type: "swapOwner", contract, previousOwner, oldOwner, newOwner: owner }];
    },
  },
  {
    name: "threshold",
    isPaid: false,
    create: ({ dao }) =>
      dao.route.kind === "safe"
        ? [{ type: "changeThreshold", contract: dao.executor, threshold: "3" }]
        : undefined,
  },
];

/** The Safe of the harbor holds a twentieth of supply, the lighthouse's treasury a fifth of the votes. */
function holdsFewVotes({ name }: BenignDao): boolean {
  return name === "Harbor Safe" || name === "Lighthouse";
}

function delegates({ snapshot }: BenignDao): Address[] {
  const { labels } = snapshot.dao;
  return Object.entries(labels).flatMap(([address, label]) =>
    label.includes("(delegate)") ? [address as Address] : [],
  );
}

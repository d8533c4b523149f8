import type { Address } from "viem";
import type { Action } from "../../lib/actions/Action.ts";
import type { BenignDao } from "./BenignDao.ts";
import type { BenignKind, BenignParts } from "./BenignKind.ts";
import { heldBy, nearly, partOf } from "./benignAmounts.ts";
import { programOf } from "./programOf.ts";

const day = 86_400;

/** Pays the DAO's token to a contract that it names: at most 3 % of what is held. */
function fund({ random, dao }: BenignParts, recipient: Address): Action & { amount: string } {
  const { token } = dao.snapshot.dao;
  const amount = partOf(random, heldBy(dao, token), 300).toString();
  return { type: "transfer", token, recipient, amount };
}

/** Rewards, claims, streams, speeds and vestings, moved by up to a quarter or within a bound. */
export const benignPrograms: readonly BenignKind[] = [
  programOf("rewards", "staking", (contract, parts) => {
    const funding = fund(parts, contract);
    return [funding, { type: "notifyRewardAmount", contract, reward: funding.amount }];
  }),
  programOf("rewards of a new length", "synthetix", (contract, parts) => {
    const funding = fund(parts, contract);
    const value = String((5 + parts.random.below(24)) * day);
    return [
      { type: "setRewardsDuration", contract, value },
      funding,
      { type: "notifyRewardAmount", contract, reward: funding.amount },
    ];
  }),
  programOf("rate of a farm", "miniChef", (contract, { random }) => [
    { type: "setSushiPerSecond", contract, rate: nearly(random, 10n ** 16n).toString() },
  ]),
  programOf("rate of a MasterChef", "masterChef", ({ address: contract }, { random }) => [
    { type: "updateEmissionRate", contract, rate: nearly(random, 10n ** 16n).toString() },
  ]),
  programOf("weight in a MasterChef", "masterChef", ({ address: contract }, { random }) => [
    {
      type: "setFeeChefPoolWeight",
      contract,
      pool: String(random.below(2)),
      weight: nearly(random, 100n).toString(),
      feeBps: "0",
      update: true,
    },
  ]),
  programOf("pool of a MasterChef", "masterChef", ({ address, unstaked }, { random }) => [
    {
      type: "addFeeChefPool",
      contract: address,
      weight: nearly(random, 100n).toString(),
      token: unstaked,
      feeBps: "0",
      update: true,
    },
  ]),
  programOf("weight of a pool", "miniChef", (contract, { random, dao }) => [
    {
      type: "setMiniChefPoolWeight",
      contract,
      pool: "0",
      weight: nearly(random, 100n).toString(),
      rewarder: dao.executor,
      overwrite: false,
    },
  ]),
  programOf("speeds", "comptroller", ({ address, market }, { random }) => [
    {
      type: "setCompSpeeds",
      contract: address,
      markets: [
        {
          market,
          supply: nearly(random, 10n ** 18n).toString(),
          borrow: nearly(random, 10n ** 18n).toString(),
        },
      ],
    },
  ]),
  programOf("speed of a contributor", "comptroller", ({ address, contributor }, { random }) => [
    {
      type: "setContributorCompSpeed",
      contract: address,
      contributor,
      speed: partOf(random, 10n ** 18n, 1_000).toString(),
    },
  ]),
  programOf("end of a stream", "sablier", ({ address, streams }, { random }) => [
    { type: "cancelStream", contract: address, streamId: String(random.pick(streams)) },
  ]),
  programOf("claims", "distributor", (contract, parts) => [fund(parts, contract)]),
  programOf("rest of claims", "claims", (contract) => [{ type: "withdrawUnclaimed", contract }]),
  programOf("vesting", "wallet", (contract, parts) => [fund(parts, contract)]),
  programOf("recipient of a vester", "vester", (contract, { dao }) =>
    dao.snapshot.dao.safe === undefined && dao.name !== "Lighthouse"
      ? undefined
      : [{ type: "setVestingRecipient", contract, account: treasuries(dao)[0] }],
  ),
  programOf("bridge", "bridge", (contract, parts) => {
    const { random, dao } = parts;
    const { token } = dao.snapshot.dao;
    const amount = partOf(random, heldBy(dao, token), 300).toString();
    return [
      { type: "approve", token, spender: contract, amount },
      {
        type: "depositToOpChain",
        contract,
        token,
        otherToken: token,
        recipient: dao.executor,
        amount,
        gas: "200000",
        extraData: "0x",
      },
    ];
  }),
  {
    ...programOf("owner of a farm", "miniChef", (contract, { dao }) => [
      { type: "transferOwnership", contract, account: treasuries(dao)[0] },
    ]),
    isLast: true,
  },
];

/** Other accounts of the DAO's own treasury. */
function treasuries({ snapshot, executor }: BenignDao): Address[] {
  return snapshot.dao.accounts
    .filter((account) => account.class === "treasury" && account.address !== executor)
    .map(({ address }) => address);
}

import { zeroAddress } from "viem";
import type { BenignKind } from "./BenignKind.ts";
import { heldBy, partOf } from "./benignAmounts.ts";
import { isOfCompound } from "./isOfCompound.ts";

const day = 86_400;

/** Payments, each of at most 3 % of what the executor holds, so that three of them are within any policy. */
export const benignPayments: readonly BenignKind[] = [
  {
    name: "pay the DAO's token",
    isPaid: true,
    create: ({ random, dao, recipient }) => {
      const { token } = dao.snapshot.dao;
      const amount = partOf(random, heldBy(dao, token), 300).toString();
      return [{ type: "transfer", token, recipient, amount }];
    },
  },
  {
    name: "pay another asset",
    isPaid: true,
    create: ({ random, dao, recipient }) => {
      const held = dao.assets.slice(1).filter((asset) => heldBy(dao, asset) > 0n);
      if (held.length === 0) return undefined;
      const token = random.pick(held);
      const amount = partOf(random, heldBy(dao, token), 300).toString();
      return [{ type: "transfer", token, recipient, amount }];
    },
  },
  {
    // GovernorAlpha and GovernorBravo take the ETH from whoever executes: such a proposal is a trap, however it is meant.
    name: "pay ETH",
    isPaid: true,
    create: ({ random, dao, recipient }) => {
      const { snapshot, executor } = dao;
      if (isOfCompound(dao)) return undefined;
      const wei = snapshot.state.accounts.find(({ address }) => address === executor)?.wei ?? 0n;
      const amount = partOf(random, wei, 300).toString();
      return wei === 0n ? undefined : [{ type: "transferEther", recipient, amount }];
    },
  },
  {
    name: "mint for somebody",
    isPaid: true,
    create: ({ random, dao, recipient }) => {
      const token = dao.contracts.minter;
      if (token === undefined) return undefined;
      const amount = partOf(random, dao.snapshot.state.token.totalSupply, 50).toString();
      return [{ type: "mint", token, recipient, amount }];
    },
  },
  {
    name: "stream",
    isPaid: true,
    create: ({ random, dao, recipient }) => {
      const { token } = dao.snapshot.dao;
      const contract = dao.contracts.sablier?.address;
      if (contract === undefined) return undefined;
      const amount = partOf(random, heldBy(dao, token), 300).toString();
      const terms = { contract, sender: dao.executor, recipient, token, amount };
      const common = { ...terms, cancelable: true, transferable: random.below(2) === 1 };
      const broker = { broker: zeroAddress, brokerFee: "0" };
      const days = 90 + random.below(1_000);
      const start = dao.snapshot.block.timestamp + (30 + random.below(60)) * day;
      const times =
        random.below(2) === 0
          ? {
              type: "createStreamWithDurations",
              cliffSeconds: String(random.below(60) * day),
              totalSeconds: String(days * day),
            }
          : {
              type: "createStreamWithTimestamps",
              start: String(start),
              cliff: String(start + 30 * day),
              end: String(start + days * day),
            };
      return [
        { type: "approve", token, spender: contract, amount },
        { ...common, ...broker, ...times },
      ];
    },
  },
];

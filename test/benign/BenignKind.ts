import type { Address } from "viem";
import type { Action } from "../../lib/actions/Action.ts";
import type { Random } from "../createFuzzedCalls.ts";
import type { BenignDao } from "./BenignDao.ts";

/** What a kind of proposal is made from. */
export type BenignParts = { random: Random; dao: BenignDao; recipient: Address };

/** Something that DAOs do every day: the actions for it, or nothing where this DAO cannot. */
export type BenignKind = {
  name: string;
  /** Whether it depends on who gets it. */
  isPaid: boolean;
  /** Whether it gives away what others need: it comes after them. */
  isLast?: true;
  create(parts: BenignParts): readonly Action[] | undefined;
};

import type { Address } from "viem";
import type { GovernancePower, OwnerPower } from "../../preview/GovernancePower.ts";
import { beforeAndAfter, countOf, type PowerContext, type PowerTable } from "./PowerTable.ts";

type Owners = Extract<GovernancePower, { kind: "owners" }>;

/** The power of a Safe's owners, in words. */
export function ownersTable(
  { safe, before, after }: Owners,
  { runs, block }: PowerContext,
): PowerTable {
  const sides = { before, after, runs };
  const accounts: readonly Address[] = [...new Set([...before.owners, ...(after?.owners ?? [])])];
  return {
    rows: [
      { id: "passing", label: "Smallest group that executes", ...beforeAndAfter(sides, needed) },
      {
        id: "blocking",
        label: "Smallest group that keeps the others from it",
        ...beforeAndAfter(sides, enoughToBlock),
      },
    ],
    membersTitle: "Owners",
    members: accounts.map((account) => ({
      account,
      ...beforeAndAfter(sides, ({ owners }) =>
        owners.includes(account) ? "owner" : "not an owner",
      ),
    })),
    notChecked:
      runs && after === undefined
        ? "The Safe does not tell its owners in the state that the calls leave."
        : undefined,
    source: `Owners and threshold as ${safe} tells them at block ${block}${runs ? ", and in the state that the calls leave" : ""}.`,
  };
}

function needed({ threshold, owners }: OwnerPower): string {
  return `${threshold} of ${countOf(owners.length, "owner")}`;
}

function enoughToBlock({ threshold, owners }: OwnerPower): string {
  return countOf(Math.max(0, owners.length - threshold + 1), "owner");
}

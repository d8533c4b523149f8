import type { ParameterValue } from "../../chain/Parameter.ts";
import type { GovernancePower, VotePower } from "../../preview/GovernancePower.ts";
import type { Change } from "../../preview/Preview.ts";

/** Governance power as exact values, one a quantity and an account; `undefined`: not known. */
export function powerValues(power: GovernancePower): readonly Change[] {
  switch (power.kind) {
    case "votes":
      return votesValues(power);
    case "owners":
      return ownersValues(power);
    case "unknown":
      return [];
  }
}

function votesValues(power: Extract<GovernancePower, { kind: "votes" }>): Change[] {
  const { before, after, token, delegates } = power;
  const tokens = (amount: bigint | undefined): ParameterValue | undefined =>
    amount === undefined ? undefined : { unit: "amount", amount, token };
  const quantities: readonly [string, string, (side: VotePower) => ParameterValue | undefined][] = [
    ["quorum", "Quorum", (side) => tokens(side.quorumVotes)],
    ["votes", "Votes held", ({ measure }) => tokens(measure?.totalVotes)],
    ["holders", "Accounts that hold votes", ({ measure }) => number(measure?.holders)],
    ["passing", "Smallest group that passes", ({ measure }) => number(measure?.passing)],
    ["blocking", "Smallest group that blocks", ({ measure }) => number(measure?.blocking)],
  ];
  return [
    ...quantities.map(([id, label, read]) => ({
      id,
      label,
      before: read(before),
      after: after && read(after),
    })),
    ...delegates.map((delegate) => ({
      id: `votes.${delegate.account}`,
      label: `Votes of ${delegate.account}`,
      before: tokens(delegate.before.numerator),
      after: tokens(delegate.after?.numerator),
    })),
  ];
}

function ownersValues({ before, after }: Extract<GovernancePower, { kind: "owners" }>): Change[] {
  const owners = [...new Set([...before.owners, ...(after?.owners ?? [])])];
  return [
    {
      id: "threshold",
      label: "Signatures needed",
      before: number(before.threshold),
      after: number(after?.threshold),
    },
    {
      id: "owners",
      label: "Owners",
      before: number(before.owners.length),
      after: number(after?.owners.length),
    },
    ...owners.map((owner) => ({
      id: `owner.${owner}`,
      label: `${owner} is an owner`,
      before: flag(before.owners.includes(owner)),
      after: after && flag(after.owners.includes(owner)),
    })),
  ];
}

function number(count: number | undefined): ParameterValue | undefined {
  return count === undefined ? undefined : { unit: "count", count: BigInt(count) };
}

function flag(is: boolean): ParameterValue {
  return { unit: "flag", flag: is };
}

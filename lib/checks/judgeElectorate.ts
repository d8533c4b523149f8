import type { Address } from "viem";
import { findAddresses } from "../actions/findAddresses.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import { createValueFormat } from "../dao/createValueFormat.ts";
import { measurePower } from "../preview/measurePower.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Finding } from "./Finding.ts";
import type { Electorate, VoteFacts } from "./facts.ts";
import { findingOf } from "./findingOf.ts";

const say = findingOf("vote");

/** Fewer than these leave a DAO to a few: what the calls may not do. */
const fewestDeciders = 3;

/** Who can pass a proposal, before the calls and after them. */
export function judgeElectorate(preview: Preview, votes: VoteFacts | undefined): Finding[] {
  const { before, after } = votes ?? {};
  if (before === undefined || before.voters.length === 0) {
    return [
      say("notChecked", {
        title: "Who holds votes is not known",
        detail:
          "Neither logs nor a list tell who holds them, so nothing is said of who can pass it.",
      }),
    ];
  }
  return [
    ...tooManyVotes(preview, before),
    ...decidesAlone(preview, before),
    ...fewerDeciders(before, after),
    ...(after === undefined && preview.execution.after !== undefined
      ? [
          say("notChecked", {
            title: "Who holds votes afterwards is not known",
            detail: "The votes could not be read in the state that the calls leave.",
          }),
        ]
      : []),
  ];
}

/** Each token votes once: more votes than tokens are made up. */
function tooManyVotes({ snapshot }: Preview, { voters, totalSupply }: Electorate): Finding[] {
  const total = voters.reduce((sum, { votes }) => sum + votes, 0n);
  if (total <= totalSupply) return [];
  const format = createValueFormat(snapshot);
  const { token } = snapshot.dao;
  return [
    say("critical", {
      title: "There are more votes than tokens",
      detail: `${format.amount(token, total)} of votes are counted, of a supply of ${format.amount(token, totalSupply)}: somebody votes with more than exists.`,
      evidence: voters.slice(0, 5).map(({ account, votes }) => ({
        kind: "read",
        address: token,
        functionName: `getVotes(${account})`,
        value: votes.toString(),
      })),
    }),
  ];
}

/** Worse where the one who decides is named by what is decided. */
function decidesAlone(preview: Preview, electorate: Electorate): Finding[] {
  const [first] = electorate.voters;
  if (first === undefined || measurePower(electorate).passing !== 1) return [];
  const { snapshot, calls } = preview;
  const total = electorate.voters.reduce((sum, { votes }) => sum + votes, 0n);
  const isNamed =
    gainers(preview).has(first.account) || findAddresses(calls).includes(first.account);
  const share = formatPercent({ numerator: first.votes, denominator: total }, 2);
  return [
    say(isNamed ? "critical" : "warning", {
      title: isNamed ? "Who decides alone gains by it" : "One account decides alone",
      detail: `${createValueFormat(snapshot).fullAccount(first.account)} holds ${share} of all votes and passes it against everybody else${isNamed ? "; the calls name that account" : ""}.`,
      evidence: [
        {
          kind: "read",
          address: snapshot.dao.token,
          functionName: `getVotes(${first.account})`,
          value: first.votes.toString(),
        },
      ],
    }),
  ];
}

function gainers({ execution }: Preview): ReadonlySet<Address> {
  return new Set(execution.transfers.map(({ to }) => to));
}

function fewerDeciders(before: Electorate, after: Electorate | undefined): Finding[] {
  if (after === undefined) return [];
  const was = measurePower(before).passing;
  const is = measurePower(after).passing;
  if (was !== undefined && is === undefined) {
    return [
      say("critical", {
        title: "Nobody could pass a proposal afterwards",
        detail: `All votes together are less than the quorum then, so nothing could be undone; ${was} accounts could pass one before.`,
      }),
    ];
  }
  const left = holders(after);
  const [needed, enough] = [was ?? 0, is ?? 0];
  const isFew =
    left < fewestDeciders ||
    (needed >= fewestDeciders && enough < fewestDeciders) ||
    (needed > 1 && enough === 1);
  const isLess = holders(before) > left || needed > enough;
  if (!isLess || !isFew) return [];
  return [
    say("critical", {
      title: "The calls leave the DAO to a few",
      detail: `${holders(before)} accounts held votes and ${was ?? "none"} together passed a proposal; afterwards ${left} hold votes and ${is ?? "none"} pass it.`,
    }),
  ];
}

function holders({ voters }: Electorate): number {
  return voters.filter(({ votes }) => votes > 0n).length;
}

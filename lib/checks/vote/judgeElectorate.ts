import type { Address } from "viem";
import { findAddresses } from "../../actions/findAddresses.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type {
  DelegateShare,
  GovernancePower,
  PowerMeasure,
} from "../../preview/GovernancePower.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Evidence, Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";

const say = findingOf("vote");

/** Fewer than these leave a DAO to a few: what the calls may not do. */
const fewestDeciders = 3;

type Votes = Extract<GovernancePower, { kind: "votes" }>;

/** Who can pass a proposal, before the calls and after them. */
export function judgeElectorate(preview: Preview, power: GovernancePower): Finding[] {
  const measure = power.kind === "votes" ? power.before.measure : undefined;
  if (power.kind !== "votes" || measure === undefined) {
    return [
      say("notChecked", {
        title: "Who holds votes is not known",
        detail:
          "Neither logs nor a list tell who holds them, so nothing is said of who can pass it. A list of holders in the DAO's profile, or an endpoint that serves logs, tells.",
      }),
    ];
  }
  const isUnknownAfter =
    power.after?.measure === undefined && preview.execution.after !== undefined;
  return [
    ...tooManyVotes(preview, { power, measure }),
    ...decidesAlone(preview, { power, measure }),
    ...fewerDeciders(power, { was: measure, is: power.after?.measure }),
    ...(isUnknownAfter
      ? [
          say("notChecked", {
            title: "Who holds votes afterwards is not known",
            detail: "The votes could not be read in the state that the calls leave.",
          }),
        ]
      : []),
  ];
}

type Measured = { power: Votes; measure: PowerMeasure };

/** Each token votes once: more votes than tokens are made up. */
function tooManyVotes({ snapshot }: Preview, { power, measure }: Measured): Finding[] {
  const { totalVotes } = measure;
  const { totalSupply } = power.before;
  if (totalVotes <= totalSupply) return [];
  const format = createValueFormat(snapshot);
  const { token } = power;
  return [
    say("critical", {
      title: "There are more votes than tokens",
      detail: `${format.amount(token, totalVotes)} of votes are counted, of a supply of ${format.amount(token, totalSupply)}: somebody votes with more than exists.`,
      evidence: power.delegates.slice(0, 5).map((delegate) => votesOf(delegate, power)),
    }),
  ];
}

/** Worse where the one who decides is named by what is decided. */
function decidesAlone(preview: Preview, { power, measure }: Measured): Finding[] {
  const [first] = power.delegates;
  if (first === undefined || measure.passing !== 1) return [];
  const { snapshot, calls } = preview;
  const isNamed =
    gainers(preview).has(first.account) || findAddresses(calls).includes(first.account);
  const share = formatPercent(first.before, 2);
  return [
    say(isNamed ? "critical" : "warning", {
      title: isNamed ? "Who decides alone gains by it" : "One account decides alone",
      detail: `${createValueFormat(snapshot).fullAccount(first.account)} holds ${share} of all votes and passes it against everybody else${isNamed ? "; the calls name that account" : ""}.`,
      evidence: [votesOf(first, power), ...assumed(power)],
    }),
  ];
}

function votesOf({ account, before }: DelegateShare, { token }: Votes): Evidence {
  return {
    kind: "read",
    address: token,
    functionName: `getVotes(${account})`,
    value: before.numerator.toString(),
  };
}

/** A list may leave out somebody who holds more. */
function assumed({ source }: Votes): Evidence[] {
  return source?.kind === "profile"
    ? [{ kind: "assumption", text: "The list of holders in the DAO's profile names all votes." }]
    : [];
}

function gainers({ execution }: Preview): ReadonlySet<Address> {
  return new Set(execution.transfers.map(({ to }) => to));
}

function fewerDeciders(
  power: Votes,
  { was, is }: { was: PowerMeasure; is: PowerMeasure | undefined },
): Finding[] {
  if (is === undefined) return [];
  const evidence = assumed(power);
  if (was.passing !== undefined && is.passing === undefined) {
    return [
      say("critical", {
        title: "Nobody could pass a proposal afterwards",
        detail: `All votes together are less than the quorum then, so nothing could be undone; ${was.passing} accounts could pass one before.`,
        evidence,
      }),
    ];
  }
  const [needed, enough] = [was.passing ?? 0, is.passing ?? 0];
  const isFew =
    is.holders < fewestDeciders ||
    (needed >= fewestDeciders && enough < fewestDeciders) ||
    (needed > 1 && enough === 1);
  const isLess = was.holders > is.holders || needed > enough;
  if (!isLess || !isFew) return [];
  return [
    say("critical", {
      title: "The calls leave the DAO to a few",
      detail: `${was.holders} accounts held votes and ${was.passing ?? "none"} together passed a proposal; afterwards ${is.holders} hold votes and ${is.passing ?? "none"} pass it.`,
      evidence,
    }),
  ];
}

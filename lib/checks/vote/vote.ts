import { formatDuration } from "../../amount/formatDuration.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { GovernorState } from "../../governor/GovernorFlavour.ts";
import type { GovernancePower } from "../../preview/GovernancePower.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import type { VoteFacts } from "../facts.ts";
import { findingOf } from "../findingOf.ts";
import { routeOf } from "../routeOf.ts";
import { judgeElectorate } from "./judgeElectorate.ts";

const say = findingOf("vote");
const daySeconds = 86_400n;

/** Whose decision it is: votes cannot be borrowed, there is time to vote, and nobody passes it alone. */
export const vote: Check = ({ preview, votes, power = { kind: "unknown" } }) => {
  const { governor } = preview.snapshot.state;
  if (power.kind === "owners") return [ownersDecide(power)];
  if (routeOf(preview) !== "governor" || governor === undefined) {
    return [
      say("notChecked", {
        title: "Who decides is not known",
        detail: "The calls are made by neither the DAO's governor nor its Safe.",
      }),
    ];
  }
  const findings = [
    ...judgeSettings(preview, { votes, governor }),
    ...judgePresentVotes(votes),
    ...judgeElectorate(preview, power),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Votes cannot be borrowed, and nobody passes it alone",
      detail: "There is time before and during the vote, and no single account decides it.",
      evidence: settingsOf(preview, governor),
    }),
  ];
};

function ownersDecide({ safe, before }: Extract<GovernancePower, { kind: "owners" }>): Finding {
  return say("ok", {
    title: "Owners decide, not votes",
    detail: `${before.threshold} of ${before.owners.length} owners of the Safe sign.`,
    evidence: [
      { kind: "read", address: safe, functionName: "getThreshold", value: `${before.threshold}` },
    ],
  });
}

function settingsOf({ snapshot }: Preview, governor: GovernorState): Finding["evidence"] {
  const address = snapshot.dao.governor?.address ?? snapshot.dao.entry;
  const { votingDelay, votingPeriod, quorumVotes } = governor;
  return Object.entries({ votingDelay, votingPeriod, quorum: quorumVotes }).map(
    ([functionName, value]) => ({
      kind: "read",
      address,
      functionName,
      value: value.toString(),
    }),
  );
}

type Moment = { governor: GovernorState; supply: bigint; when: string };

/** The governor's settings as they are, and where the calls change them, as they will be. */
function judgeSettings(
  preview: Preview,
  { votes, governor }: { votes: VoteFacts | undefined; governor: GovernorState },
): Finding[] {
  const { after } = preview.execution;
  const now = { governor, supply: preview.snapshot.state.token.totalSupply, when: "" };
  const found = settingFindings(preview, { moment: now, votes });
  if (after?.governor === undefined) return found;
  const when = "After the calls: ";
  const then = { governor: after.governor, supply: after.token.totalSupply, when };
  const known = new Set(found.map(({ title }) => title));
  return [
    ...found,
    ...settingFindings(preview, { moment: then, votes }).filter(({ title }) => !known.has(title)),
  ];
}

function settingFindings(
  { snapshot }: Preview,
  { moment, votes }: { moment: Moment; votes: VoteFacts | undefined },
): Finding[] {
  const { governor, supply, when } = moment;
  const { votingDelay, votingPeriod, quorumVotes, clock } = governor;
  const address = snapshot.dao.governor?.address ?? snapshot.dao.entry;
  const read = (functionName: string, value: bigint): Finding["evidence"] => [
    { kind: "read", address, functionName, value: value.toString() },
  ];
  const findings: Finding[] = [];
  if (votingDelay === 0n) {
    findings.push(
      say("critical", {
        title: "Votes can be borrowed",
        detail: `${when}Voting starts at once, so whoever borrows tokens for one block can propose and vote with them.`,
        evidence: read("votingDelay", votingDelay),
      }),
    );
  }
  const period =
    clock === "seconds" ? votingPeriod : votingPeriod * BigInt(votes?.secondsPerBlock ?? 12);
  if (period < daySeconds) {
    findings.push(
      say("warning", {
        title: "The vote is short",
        detail: `${when}It lasts ${formatDuration(toFarthestSeconds(period))}, less than a day: many will not see it.`,
        evidence: read("votingPeriod", votingPeriod),
      }),
    );
  }
  if (quorumVotes * 100n < supply) {
    const format = createValueFormat(snapshot);
    findings.push(
      say("warning", {
        title: "The quorum is small",
        detail: `${when}${format.amount(snapshot.dao.token, quorumVotes)} of votes are enough, less than 1 % of supply.`,
        evidence: read("quorum", quorumVotes),
      }),
    );
  }
  return findings;
}

/** A governor that counts votes as they are at the vote has no use for its delay. */
function judgePresentVotes(votes: VoteFacts | undefined): Finding[] {
  if (votes?.countsPresentVotes !== true) return [];
  return [
    say("critical", {
      title: "Votes count as they are at the vote",
      detail:
        "The governor gives an account votes for a time at which it had none, so borrowed tokens vote.",
    }),
  ];
}

import { plainText } from "../../actions/plainText.ts";
import type { Finding } from "../Finding.ts";
import type { GovernorFacts } from "../facts.ts";
import { findingOf } from "../findingOf.ts";

const say = findingOf("governor");

/** Unix seconds of 2001-09-09: block numbers are below, times of any contract above. */
const firstTime = 1_000_000_000n;

/** A clock that says one thing and counts another, by ERC-6372. */
export function clockFindings({ clock, voteStart }: GovernorFacts): Finding[] {
  const { mode, now, tokenNow, blockNumber, blockTime } = clock;
  const isSeconds = mode === "mode=timestamp";
  const words = mode === undefined ? "none, so blocks" : plainText(mode);
  const expected = isSeconds ? blockTime : blockNumber;
  const said = isSeconds ? "seconds" : "blocks";
  const problems = [
    ...(now !== undefined && now !== expected
      ? [`it says that it counts ${said}, which are ${expected} now, and its clock shows ${now}`]
      : []),
    ...(tokenNow !== undefined && now !== undefined && tokenNow !== now
      ? [`its clock shows ${now} and that of the token, which keeps past votes, ${tokenNow}`]
      : []),
    ...(voteStart !== undefined && voteStart > 0n && voteStart >= firstTime !== isSeconds
      ? [`it says that it counts ${said}, and starts this vote at ${voteStart}`]
      : []),
  ];
  return problems.map((problem) =>
    say("critical", {
      title: "The governor's clock is not what it says",
      detail: `By CLOCK_MODE “${words}”: ${problem}. Dates of the vote are not those shown.`,
    }),
  );
}

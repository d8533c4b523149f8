import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { VoterStanding } from "../../lib/governor/GovernorOperations.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { CastVote } from "./CastVote.tsx";

const { snapshot } = createCheckContext({ executor: checkAccounts.safe }).preview;
const { symbol, decimals } = snapshot.state.token;
const votes = 20_000_000n * 10n ** BigInt(decimals);
const transactionHash = `0x${"12".repeat(32)}`;

function textOf(known: { voter?: VoterStanding; sent?: string; explorer?: string }): string {
  return renderToStaticMarkup(
    <CastVote
      snapshot={snapshot}
      voter={known.voter}
      sent={known.sent}
      transactionHash={transactionHash}
      explorer={known.explorer}
    />,
  );
}

describe("CastVote", () => {
  it("says how, with how many votes and by which transaction", () => {
    const page = textOf({ voter: { hasVoted: true, votes, support: "for" }, sent: "for" });
    expect(page).toContain(`is counted: For, with 20,000,000 ${symbol}.`);
    expect(page).toContain("0x1212…1212");
    expect(textOf({ explorer: "https://scan" })).toContain(`https://scan/tx/${transactionHash}`);
  });

  it("believes the governor before what was sent", () => {
    const voter: VoterStanding = { hasVoted: true, votes, support: "against" };
    expect(textOf({ voter, sent: "for" })).toContain("counted: Against, with");
  });

  it("takes what was sent where the governor keeps no choice, and says no more than it knows", () => {
    expect(textOf({ voter: { hasVoted: true, votes }, sent: "abstain" })).toContain(": Abstain, ");
    expect(textOf({ sent: "abstain" })).toContain("is counted: Abstain.");
    expect(textOf({})).toContain("is counted.");
    expect(textOf({ sent: "constructor" })).toContain("is counted.");
  });
});

import { describe, expect, it } from "vitest";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { exampleProposal } from "../../test/exampleProposal.ts";
import type { Finding } from "../checks/Finding.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import { createReport } from "./createReport.ts";
import { formatCsv } from "./formatCsv.ts";

const whole = 10n ** 18n;

function rowsOf(proposal: Proposal | undefined, findings: readonly Finding[] = []): string[] {
  const report = createReport({
    subject: { kind: "proposal", id: "1", title: "=1+1", body: "" },
    proposal,
    preview: createCheckContext().preview,
    power: { kind: "unknown" },
    findings,
    asExecuted: undefined,
  });
  const [, ...rows] = formatCsv(report).trimEnd().split("\r\n");
  return rows;
}

const finding = (level: Finding["level"], title: string): Finding => ({
  check: "vote",
  level,
  title,
  detail: "It does.",
  evidence: [],
});

/** The pinned block of the made-up DAO: a week before 1,800,000,000. */
const pinned = '"2027-01-08T08:00:00.000Z","1799395200"';

describe("formatCsv", () => {
  it("begins with the state, the verdict and what happens, then the votes", () => {
    const votes = { for: 3n * whole, against: 1n, abstain: 0n };
    const proposal = exampleProposal({ state: "defeated", votes, quorumVotes: 5n * whole });
    const happens = "Runs, and changes nothing that is watched here.";
    expect(rowsOf(proposal)).toEqual([
      `"state",${pinned},"state","State","text","","Defeated"`,
      `"state",${pinned},"title","Title","text","","'=1+1"`,
      `"state",${pinned},"verdict","Verdict","text","","notChecked"`,
      `"state",${pinned},"summary","What would have happened","text","","${happens}"`,
      `"votes",${pinned},"for","Votes for","SND","","3"`,
      `"votes",${pinned},"against","Votes against","SND","","0.000000000000000001"`,
      `"votes",${pinned},"abstain","Votes abstain","SND","","0"`,
      `"votes",${pinned},"quorum","Quorum, not reached by votes for","SND","","5"`,
    ]);
    const draft = rowsOf(undefined);
    expect(draft[0]).toMatch(/"Draft"$/);
    expect(draft[3]).toContain('"What happens"');
    expect(draft).toHaveLength(4);
  });

  it("ends with the findings, worst first", () => {
    const found = [finding("ok", "Fine"), finding("warning", "Odd"), finding("critical", "@Bad")];
    expect(rowsOf(undefined, found).slice(-3)).toEqual([
      `"finding",${pinned},"vote","'@Bad","level","","critical"`,
      `"finding",${pinned},"vote","Odd","level","","warning"`,
      `"finding",${pinned},"vote","Fine","level","","ok"`,
    ]);
  });
});

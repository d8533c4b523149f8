import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
} from "../../test/createCheckContext.ts";
import { exampleProposal } from "../../test/exampleProposal.ts";
import type { CheckId, Finding } from "../checks/Finding.ts";
import { governancePower } from "../checks/vote/governancePower.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import type { Poll } from "../preview/GovernancePower.ts";
import { createReport } from "./createReport.ts";
import { formatMarkdown } from "./formatMarkdown.ts";
import type { Report } from "./Report.ts";

const { alice, bob, token } = checkAccounts;
const whole = 10n ** 18n;

type Given = {
  change?: ContextChange;
  poll?: Poll;
  findings?: readonly Finding[];
  body?: string;
  proposal?: Proposal;
  asExecuted?: Report["asExecuted"];
};

function markdownOf({ change = {}, poll, findings = [], ...rest }: Given): string {
  const { preview } = createCheckContext(change);
  return formatMarkdown(
    createReport({
      subject: { kind: "draft", id: "1", title: "Grant", body: rest.body ?? "" },
      proposal: rest.proposal,
      preview,
      power: governancePower(preview, poll),
      findings,
      asExecuted: rest.asExecuted,
    }),
  );
}

/** The lines of one section, without its heading. */
function sectionOf(title: string, text: string): string | undefined {
  const body = text.split(`\n## ${title}\n\n`)[1];
  return body?.split(/\n## |\nReport receipt/)[0]?.trim();
}

const finding: Finding = {
  check: "vote",
  level: "warning",
  title: "One account decides alone",
  detail: "It does.",
  evidence: [
    { kind: "call", index: 0 },
    { kind: "read", address: token, functionName: "totalSupply", value: "5" },
    { kind: "read", address: token, functionName: `getVotes(${alice})`, value: "7" },
    { kind: "revert", index: 1, reason: "<b>no</b>" },
    { kind: "assumption", text: "The list [is](https://x) whole." },
  ],
};

describe("formatMarkdown", () => {
  it("says the state of a proposal first, then what happens or would have, and the votes", () => {
    const votes = { for: 3n * whole, against: whole, abstain: 0n };
    const textOf = (state: Proposal["state"]) =>
      markdownOf({ proposal: exampleProposal({ state, votes, quorumVotes: 5n * whole }) });
    const happens = "Runs, and changes nothing that is watched here.";
    expect(textOf("defeated").split("\n\n").slice(0, 5)).toEqual([
      "# Grant",
      "Draft 1 · **Defeated**",
      `**Defeated: this can no longer be executed. What follows would have happened:** ${happens}`,
      expect.stringMatching(/^Verdict: /),
      "Votes at block 100: For 3 SND (75.0 %), Against 1 SND (25.0 %), Abstain 0 SND (0.0 %). Quorum 5 SND not reached by votes for.",
    ]);
    const states = ["pending", "active", "canceled", "succeeded", "queued", "expired", "executed"];
    for (const state of states as Proposal["state"][]) {
      const [, line, answer] = textOf(state).split("\n\n");
      expect(line).toMatch(new RegExp(`^Draft 1 · \\*\\*${state}\\*\\*$`, "i"));
      expect(answer?.startsWith("**")).toBe(state === "canceled" || state === "expired");
    }
    // A Safe's transaction has no votes, and a draft no state either.
    expect(markdownOf({ asExecuted: [] }).split("\n\n")[1]).toBe("Draft 1 · **Executed**");
    expect(markdownOf({}).split("\n\n")[1]).toBe("Draft 1");
    expect(markdownOf({})).not.toContain("Votes at");
  });

  it("tells the way of a proposal shortly", () => {
    const text = markdownOf({ proposal: exampleProposal({ state: "defeated" }) });
    expect(sectionOf("Timeline", text)).toMatch(
      /^- \*\*Proposed\*\* \(done\): block 1.*\n- \*\*Voting\*\* \(done\): from .*\n- \*\*Defeated\*\*: cannot be executed$/,
    );
  });

  it("quotes the description, at the end", () => {
    const text = markdownOf({ body: "Why:\n\n- <b>this</b>\n# No\n", findings: [finding] });
    const quote = sectionOf("Description, as its author wrote it", text);
    expect(quote).toBe("> Why:\n>\n> - \\<b\\>this\\</b\\>\n> **No**");
    expect(text.indexOf("Description,")).toBeGreaterThan(text.indexOf("## Findings"));
    expect(markdownOf({ body: " \n" })).not.toContain("Description");
  });

  it("leads every finding to its calls, readings and assumptions, escaped", () => {
    expect(sectionOf("Findings", markdownOf({ findings: [finding] }))).toBe(
      [
        "Readings are of block 100, or of the state that the calls leave on it.",
        "",
        "- **▲ Warning** · One account decides alone (vote): It does.",
        "  - Call 1",
        `  - ${token}.totalSupply() = 5`,
        `  - ${token}.getVotes(${alice}) = 7`,
        "  - Call 2 reverts: \\<b\\>no\\</b\\>",
        "  - Assumed: The list \\[is\\](https\\://x) whole.",
      ].join("\n"),
    );
    const failing = markdownOf({ findings: [finding], change: { after: undefined } });
    expect(sectionOf("Findings", failing)).toMatch(/^Readings are of block 100\.\n/);
    expect(sectionOf("Findings", markdownOf({}))).toBeUndefined();
  });

  it("tells what is fine by its titles, in one line at the end", () => {
    const fine = (check: CheckId, title: string): Finding => ({
      check,
      level: "ok",
      title,
      detail: "Told elsewhere.",
      evidence: [{ kind: "call", index: 0 }],
    });
    const findings = [finding, fine("supply", "Supply *stays*"), fine("hash", "Hashes agree")];
    expect(sectionOf("Findings", markdownOf({ findings }))?.split("\n").slice(7)).toEqual([
      "  - Assumed: The list \\[is\\](https\\://x) whole.",
      "- **✓ Fine** · Supply \\*stays\\* (supply); Hashes agree (hash)",
    ]);
  });

  it("tells who can decide, before and after", () => {
    const before = [
      { account: alice, votes: 60_000n * whole },
      { account: bob, votes: 40_000n * whole },
    ];
    const poll: Poll = { source: { kind: "logs", asked: 2, byLogs: 0 }, before, after: before };
    const quorumVotes = 70_000n * whole;
    const change = { after: { governor: { ...soundGovernor, quorumVotes } } };
    const text = sectionOf("Governance power", markdownOf({ poll, change })) ?? "";
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      [
        "| Value | Now | After |",
        "| --- | --- | --- |",
        "| Quorum (share of supply) | 40,000 SND (4.00 %) | 70,000 SND (7.00 %) |",
        "| Votes held (share of supply) | 100,000 SND (10.00 %) | 100,000 SND (10.00 %) |",
        "| Accounts that hold them | 2 accounts | 2 accounts |",
        "| Smallest group that passes a proposal | 1 account | 2 accounts |",
        "| Smallest group that blocks one | 1 account | 1 account |",
      ].join("\n"),
      [
        "| Share of all votes | Now | After |",
        "| --- | --- | --- |",
        `| ${alice} | 60.00 % | 60.00 % |`,
        `| ${bob} | 40.00 % | 40.00 % |`,
      ].join("\n"),
    ]);
    expect(text).toMatch(/Quorum as 0x3{40} tells it at block 100/);
    const failing = markdownOf({ poll, change: { after: undefined } });
    expect(sectionOf("Governance power", failing)).toMatch(/^\| Value \| Now \|\n/);
  });

  it("says what of it is not checked, and the remedy", () => {
    const text = sectionOf("Governance power", markdownOf({}));
    expect(text).toMatch(/^\*\*◌ Not checked\*\*: Who holds votes is not known/);
    expect(text).toContain("| Quorum (share of supply) | 40,000 SND (4.00 %) |");
  });

  it("says of an executed proposal what was predicted, what happened and where", () => {
    const executed = { blockNumber: 123n, transactionHash: `0x${"a".repeat(64)}` } as const;
    const proposal = exampleProposal({ state: "executed", executed });
    const row = {
      id: "x",
      quantity: "Supply",
      values: { predicted: undefined, happened: undefined },
    };
    const where = `at block 123, in transaction 0x${"a".repeat(64)}`;
    const both = [
      { ...row, predicted: "1 SND", happened: "1 SND", equal: true },
      { ...row, predicted: "1 SND", happened: "2 SND", equal: false },
    ];
    const compared = sectionOf("As executed", markdownOf({ proposal, asExecuted: both }));
    expect(compared).toBe(
      [
        `Predicted on the state before, and read ${where}.`,
        "",
        "| Quantity | Predicted | Happened | Equal |",
        "| --- | --- | --- | --- |",
        "| Supply | 1 SND | 1 SND | yes |",
        "| Supply | 1 SND | 2 SND | no |",
      ].join("\n"),
    );
    expect(sectionOf("As executed", markdownOf({ proposal, asExecuted: [] }))).toBe(
      `Nothing that is read of this DAO was predicted to change, and nothing did: executed ${where}.`,
    );
    expect(sectionOf("As executed", markdownOf({ proposal }))).toBe(
      `**◌ Not checked**: It was executed ${where}. Run again on the state before, the calls fail, so there is no prediction to compare with.`,
    );
    // A Safe's transaction has no proposal.
    expect(sectionOf("As executed", markdownOf({ asExecuted: both }))).toContain(
      "read at the block of execution.",
    );
    expect(sectionOf("As executed", markdownOf({}))).toBeUndefined();
  });
});

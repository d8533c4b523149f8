import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { toSeconds } from "../../lib/amount/toSeconds.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { Report } from "../../lib/report/Report.ts";
import { reviewDraft } from "../../lib/review/reviewDraft.ts";
import { reviewProposal } from "../../lib/review/reviewProposal.ts";
import { poisonReport } from "../../test/poisonReport.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { PreviewView } from "./PreviewView.tsx";
import { ReportView } from "./ReportView.tsx";
import { reportAnchor } from "./reportAnchor.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(async () => {
  await demo?.chain.stop();
});

function textOf(report: Report): string {
  return plainText(<ReportView report={report} />);
}

function blockText(number: bigint | undefined): string {
  return `block ${formatAmountGrouped(number ?? 0n, 0)}`;
}

/** The page's links to places on it, with the words they show; and the places that have an id. */
function placesOf(element: ReactElement) {
  const html = renderToStaticMarkup(element);
  const links = [...html.matchAll(/<a href="#([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, id, inner]) => ({
    id,
    text: (inner ?? "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  }));
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  return { html, links, ids };
}

/** The page's text, tags and attributes taken out. */
function plainText(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

async function reviewMint(amount: bigint): Promise<Report> {
  const snapshot = await demo.open("uni");
  const draft: Draft = {
    version: 1,
    dao: demo.entry("uni"),
    title: "Mint",
    description: "",
    route: { kind: "governor", address: demo.contract("governorAlpha") },
    actions: [
      {
        type: "mint",
        token: demo.contract("uni"),
        recipient: demo.contract("uniTimelock"),
        amount: amount.toString(),
      },
    ],
  };
  return reviewDraft(demo.client, { mintage: demo.mintage, snapshot, draft });
}

const uni = 10n ** 18n;

describe("ReportView", () => {
  it("answers first, then shows figures, changes, calls, findings and the comparison", async () => {
    const text = textOf(await reviewMint(20_000_000n * uni));
    const parts = [
      "20,000,000 UNI",
      "1,020.0 M from 1,000.0 M",
      "−1.96 %",
      "2.00 % today’s rules 0.00 %",
      "What changes",
      "1,000,000,000 UNI",
      "1,020,000,000 UNI",
      "Governance power",
      "40,000,000 UNI (4.00 %)",
      "40,000,000 UNI (3.92 %)",
      "Smallest group that passes a proposal",
      "35.29 %",
      "re-encoded equal",
      "Findings",
      "Equal to the base unit at every reading.",
      "Timeline",
    ];
    for (const part of parts) expect(text).toContain(part);
    expect(text.indexOf("20,000,000 UNI")).toBeLessThan(text.indexOf("1,020.0 M"));
  });

  it("says at once that it would fail, in the contract's own words, and shows no impact", async () => {
    const text = textOf(await reviewMint(20_100_000n * uni));
    expect(text).toContain("This would fail: Uni::mint: exceeded mint cap");
    expect(text).toContain("critical");
    expect(text).not.toContain("Inflation, 12 months");
    expect(text).toContain("Not checked: the calls did not execute.");
    expect(text).toMatch(
      /Governance power Who can decide, before and after the calls Value Now Quorum/,
    );
  });

  it("says the remedy where nobody is known to hold votes, and keeps the quorum", async () => {
    const report = await reviewMint(1_000n * uni);
    if (report.power.kind !== "votes") throw new TypeError("no governor");
    const { before, after } = report.power;
    const text = textOf({
      ...report,
      power: {
        ...report.power,
        source: undefined,
        before: { ...before, measure: undefined },
        after: after && { ...after, measure: undefined },
        delegates: [],
      },
    });
    expect(text).toContain("Not checked: Who holds votes is not known");
    expect(text).toContain("Add a list “holders” to the profile’s file");
    expect(text).toContain("40,000,000 UNI (4.00 %)");
    expect(text).not.toContain("Share of all votes");
  });

  it("shows prediction beside what happened, votes and the way of an executed proposal", async () => {
    const snapshot = await demo.open("uni");
    const id = demo.chain.manifest.proposals.uniGrantExecuted;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    const text = textOf(report);
    expect(text).toContain("As executed · as predicted");
    expect(text).toContain(`read at ${blockText(report.proposal?.executed?.blockNumber)}`);
    const pinned = blockText(report.preview.snapshot.block.number);
    expect(text).toContain(`Readings are of ${pinned}, or of`);
    expect(text).toContain(`tells it at ${pinned}, and`);
    expect(text).toContain(`B${pinned.slice(1)} of 1 Oct 2026`);
    // No block is written without its commas, wherever the text comes from.
    expect(text).not.toMatch(/\bblock \d{4}/i);
    expect(text).toContain("Value Before After");
    expect(text).toContain("Quorum");
    expect(text).toContain("Queued · done");
    expect(text).toContain("Executed · done");
  });

  it("says of a defeated proposal what it would have done, and dates its vote exactly", async () => {
    const snapshot = await demo.open("uni");
    const id = demo.chain.manifest.proposals.uniMintDefeated;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    const text = textOf(report);
    expect(text).toContain("Defeated: this can no longer be executed. What follows would have");
    expect(text).toContain("had it been executed");
    expect(text).not.toContain("with this proposal");
    expect(text).toContain("Voting · done");
    const { timestamp } = await demo.client.getBlock({
      blockNumber: report.proposal?.createdBlock ?? 0n,
    });
    expect(text).toContain(`(${formatDateTime(toSeconds(timestamp))})`);
  });

  it("counts abstentions towards the quorum where the governor does", async () => {
    const snapshot = await demo.open("harbor");
    const id = demo.chain.manifest.proposals.harborMintExecuted;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    expect(textOf(report)).toMatch(/Quorum [\d.]+ M HRB reached by votes for and abstaining/);
  });

  it("marks what is under way, and writes out a change that rounding hides", async () => {
    const snapshot = await demo.open("uni");
    const id = demo.chain.manifest.proposals.uniGrantActive;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    const text = textOf(report);
    expect(text).toContain("Voting · under way");
    expect(text).toContain("Queue · to come");
    expect(text).toContain("not reached by votes for");
    const small = textOf(await reviewMint(1_000n * uni));
    expect(small).toContain("1,000.0 M +1,000 UNI");
  });

  it("names what is critical under the summary, each with a way to its finding", async () => {
    const report = await reviewMint(20_100_000n * uni);
    const { html, links, ids } = placesOf(<ReportView report={report} />);
    const telling = report.findings.filter(({ level }) => level !== "ok" && level !== "info");
    expect(telling.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of links) expect(ids).toContain(id);
    const [worst] = links;
    expect(worst?.text).toMatch(/^critical /);
    const title = worst?.text.replace(/^critical /, "") ?? "";
    expect(telling.find(({ level }) => level === "critical")?.title).toBe(title);
    const finding = html.slice(html.indexOf(`id="${worst?.id}"`));
    expect(finding.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(`critical ${title}`);
    expect(html.indexOf(`#${worst?.id}`)).toBeLessThan(html.indexOf("Findings<"));
    expect(html.indexOf("Findings<")).toBeLessThan(html.indexOf("Calls<"));
  });

  it("lists five at most, and the way to the others", async () => {
    const report = await reviewMint(20_000_000n * uni);
    const one = { check: "size", level: "warning", detail: "", evidence: [] } as const;
    const findings = ["a", "b", "c", "d", "e", "f", "g"].map((title) => ({ ...one, title }));
    const anchor = (part: string) => reportAnchor(report, part);
    const { links } = placesOf(<ReportView report={{ ...report, findings }} />);
    expect(links).toEqual([
      ...["a", "b", "c", "d", "e"].map((title, index) => ({
        id: anchor(`size-${index + 1}`),
        text: `warning ${title}`,
      })),
      { id: anchor("size-6"), text: "2 more" },
    ]);
  });

  it("lists nothing where all is fine, and shows the way to what can be done", async () => {
    const snapshot = await demo.open("uni");
    const id = demo.chain.manifest.proposals.uniGrantActive;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    const { html, links, ids } = placesOf(<ReportView report={report} actions={<p>Vote</p>} />);
    expect(report.verdict).toBe("fine");
    expect(html).not.toContain("Findings that matter");
    expect(links).toEqual([{ id: `proposal-${id}-actions`, text: "Go to the vote" }]);
    expect(ids).toContain(`proposal-${id}-actions`);
    expect(placesOf(<ReportView report={report} />).links).toEqual([]);
    expect(placesOf(<ReportView report={report} actions={false} />).links).toEqual([]);
  });

  it.each([
    ["queued", "Go to the next step"],
    ["executed", undefined],
    ["defeated", undefined],
  ] as const)("shows of a proposal that is %s the way to its actions: %s", async (state, text) => {
    const snapshot = await demo.open("uni");
    const id = demo.chain.manifest.proposals.uniGrantActive;
    const report = await reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id });
    if (report.proposal === undefined) throw new TypeError("no proposal");
    const changed = { ...report, proposal: { ...report.proposal, state } };
    const { links } = placesOf(<ReportView report={changed} actions={<p>Act</p>} />);
    expect(links.map((link) => link.text)).toEqual(text === undefined ? [] : [text]);
  });

  it("says of a draft when its calls were run, and not whether it was proposed since", async () => {
    const report = await reviewMint(20_000_000n * uni);
    const text = textOf(report);
    const pinned = blockText(report.preview.snapshot.block.number);
    expect(text).toContain(`Drafted · done run on ${pinned}`);
    const earliest = formatDateTime(report.preview.execution.executeAt);
    expect(text).toContain(`Execute · to come earliest ${earliest}, if sent at that block`);
  });

  it("titles a page of its own, or a part of a page that has a title", async () => {
    const report = await reviewMint(20_000_000n * uni);
    const levelsOf = (element: ReactElement) =>
      [...renderToStaticMarkup(element).matchAll(/<(h[12])\b.*?<\/\1>/g)]
        .filter(([heading]) => heading.includes(report.subject.title))
        .map(([, level]) => level);
    expect(levelsOf(<ReportView report={report} />)).toEqual(["h1"]);
    expect(levelsOf(<ReportView report={report} titleLevel="h2" />)).toEqual(["h2"]);
  });

  it("renders hostile text of every field as text, without characters that turn or hide it", async () => {
    const payload = '<img src=x onerror="alert(1)">\u202e\u200b"><script>1</script>';
    const html = renderToStaticMarkup(
      <ReportView report={poisonReport(await reviewMint(20_000_000n * uni), payload)} />,
    );
    expect(html).toContain("&lt;img src=x");
    const near = (pattern: RegExp) => /.{0,80}/su.exec(html.slice(html.search(pattern) - 40))?.[0];
    expect(html.search(/<(img|script)\b/)).toBe(-1);
    expect(/[\u202e\u200b]/.test(html) ? near(/[\u202e\u200b]/) : "none").toBe("none");
  });
});

describe("PreviewView", () => {
  it("says what the report will say of the calls, and that nothing is checked yet", async () => {
    const { preview } = await reviewMint(20_000_000n * uni);
    const text = plainText(<PreviewView preview={preview} />);
    const parts = [
      "not checked yet",
      "20,000,000 UNI",
      "−1.96 %",
      "What changes",
      "re-encoded equal",
    ];
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/Checked, fine|Not fully checked|Equal to the base unit/);
  });

  it("says at once that the calls would fail", async () => {
    const { preview } = await reviewMint(20_100_000n * uni);
    const text = plainText(<PreviewView preview={preview} />);
    expect(text).toContain("This would fail: Uni::mint: exceeded mint cap");
    expect(text).not.toContain("Inflation, 12 months");
  });
});

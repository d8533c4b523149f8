import { createHash } from "node:crypto";
import { getAddress, numberToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poisonReport } from "../../test/poisonReport.ts";
import { readMarkup } from "../../test/readMarkup.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import { reviewDraft } from "../review/reviewDraft.ts";
import { reviewProposal } from "../review/reviewProposal.ts";
import { formatCsv } from "./formatCsv.ts";
import { formatHtml } from "./formatHtml.ts";
import { formatMarkdown } from "./formatMarkdown.ts";
import type { Report } from "./Report.ts";

let demo: Demo;
let minted: Report;
let refused: Report;
let defeated: Report;
let executed: Report;

beforeAll(async () => {
  demo = await startDemo();
  const snapshot = await demo.open("uni");
  const { mintage, client } = demo;
  const mint = (amount: string) =>
    reviewDraft(client, {
      mintage,
      snapshot,
      draft: {
        version: 1,
        dao: demo.entry("uni"),
        title: "Mint",
        description: "## Why\n\nFirst **line**.\n\n- Third line.",
        route: { kind: "governor", address: demo.contract("governorAlpha") },
        actions: [
          {
            type: "mint",
            token: demo.contract("uni"),
            recipient: demo.contract("uniTimelock"),
            amount,
          },
        ],
      },
    });
  const { uniMintDefeated, uniGrantExecuted } = demo.chain.manifest.proposals;
  minted = await mint("20000000000000000000000000");
  refused = await mint("20100000000000000000000000");
  defeated = await reviewProposal(client, { mintage, snapshot, id: uniMintDefeated });
  executed = await reviewProposal(client, { mintage, snapshot, id: uniGrantExecuted });
});
afterAll(() => demo.chain.stop());

/** All that the page is made of; nothing of it runs or loads, and only an author's links lead elsewhere. */
const knownTags =
  "html head meta title style body main header footer section h1 h2 h3 h4 p strong em b span code br div dl dt dd ol ul li details summary table thead tbody tr th td svg line path circle rect text title".split(
    " ",
  );
const knownAttributes =
  "lang charset http-equiv content name class scope tabindex role aria-label aria-hidden data-label viewBox width height start d x y x1 x2 y1 y2 cx cy r text-anchor".split(
    " ",
  );

const payload =
  '<img src=x onerror="alert(1)">\u202e\u200b\'"></title></style><script>1</script>&lt;`';

describe("formatHtml", () => {
  it("answers first, then shows figures, findings, chart, changes, calls and the comparison", () => {
    const { text, tags } = readMarkup(formatHtml(minted));
    // The published rule of UNI: at most 2 % of 1,000,000,000 a year; 1 / 1.02 − 1 = −1.96 %.
    const parts = [
      "Draft",
      "Mints 20,000,000 UNI",
      "Total supply, UNI 1,020.0 M 1,020,000,000 UNI from 1,000.0 M (+20,000,000 UNI)",
      "−1.96 %",
      "2.00 % today’s rules 0.00 %",
      "Findings",
      "Total supply over time",
      "Supply by date, in UNI",
      "1,020,000,000 1,000,000,000",
      "What changes",
      "Governance power",
      "Quorum (share of supply) 40,000,000 UNI (4.00 %) 40,000,000 UNI (3.92 %)",
      "Smallest group that passes a proposal 2 accounts unchanged",
      `Alice (delegate) ${demo.account("alice")} 35.29 % unchanged`,
      "Timeline",
      "Drafted · done",
      "Calls · 1 call",
      "re-encoded equal runs",
      minted.preview.calls[0]?.data ?? "none",
      "Engine against contract",
      "Equal to the base unit at every reading.",
      "Total supply 1,020,000,000,000,000,000,000,000,000 1,020,000,000,000,000,000,000,000,000 0",
      "Why First line . Third line.",
      minted.reportReceipt,
    ];
    for (const part of parts) expect(text).toContain(part);
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(
      tags.filter(({ name }) => name === "svg").map(({ attributes }) => attributes.viewBox),
    ).toEqual(["0 0 760 270", "0 0 358 230"]);
    for (const finding of minted.findings) expect(text).toContain(finding.check);
  });

  it.each([
    ["a draft that runs", () => minted],
    ["one that is refused", () => refused],
    ["a defeated proposal", () => defeated],
    ["an executed one", () => executed],
    ["hostile text", () => poisonReport(minted, payload)],
  ])("is well formed for %s, and has nothing that runs, loads or leads elsewhere", (_, report) => {
    const { tags } = readMarkup(formatHtml(report()));
    const names = tags.map(({ name }) => name);
    expect(names.filter((name) => !knownTags.includes(name))).toEqual([]);
    const attributes = tags.flatMap((tag) => Object.keys(tag.attributes));
    expect(attributes.filter((name) => !knownAttributes.includes(name))).toEqual([]);
    expect(names.filter((name) => name === "h1")).toHaveLength(1);
  });

  it("allows its own style sheet by its hash, which loads nothing, and nothing else", () => {
    const { tags, style } = readMarkup(formatHtml(minted));
    const policy = tags.find(({ attributes }) => attributes["http-equiv"] !== undefined);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy?.attributes).toEqual({
      "http-equiv": "Content-Security-Policy",
      content: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    });
    expect(style).not.toMatch(/url\(|@import|@font-face|</);
  });

  it("has the same elements, whatever a stranger wrote", () => {
    const plain = "x".repeat(payload.length);
    const skeleton = (text: string) =>
      readMarkup(formatHtml(poisonReport(minted, text))).tags.map(({ name, attributes }) => [
        name,
        attributes.class,
      ]);
    expect(skeleton(payload)).toEqual(skeleton(plain));
    const { text } = readMarkup(formatHtml(poisonReport(minted, payload)));
    expect(text).toContain('<img src=x onerror="alert(1)"> ');
    expect(text).not.toMatch(/[\u202e\u200b]/);
    for (const part of ["function not known; perhaps <img", "refused: <img", "Assumed: <img"]) {
      expect(text).toContain(part);
    }
  });

  it("lets an author link to the web, and loads nothing for it", () => {
    const body =
      "[forum](https://forum.example/1) ![chart](https://t.example/a.png) [x](javascript:1)";
    const { tags } = readMarkup(formatHtml({ ...minted, subject: { ...minted.subject, body } }));
    const links = tags.filter(({ name }) => name === "a");
    expect(links.map(({ attributes }) => attributes)).toEqual(
      ["https://forum.example/1", "https://t.example/a.png"].map((href) => ({
        href,
        rel: "noopener noreferrer nofollow",
      })),
    );
    expect(tags.some(({ attributes }) => "src" in attributes)).toBe(false);
  });

  it("shows the votes of a proposal and its way, and its state as a word", () => {
    const { text, tags } = readMarkup(formatHtml(executed));
    const { votes } = executed.proposal ?? {};
    if (votes === undefined) throw new TypeError("no votes");
    expect(text).toMatch(/Proposal \d+ Executed /);
    expect(text).toContain(`For ${formatAmountGrouped(votes.for, 18)} UNI`);
    // Governor Alpha has no third side.
    expect(text).not.toContain("Abstain");
    // The quorum of UNI is 40,000,000, by votes for alone.
    expect(text).toContain("✓ Quorum 40,000,000 UNI reached by votes for");
    for (const part of ["Proposed · done", "Voting · done", "Queued · done", "Executed · done"]) {
      expect(text).toContain(part);
    }
    const bars = tags.filter(({ name }) => name === "rect").map(({ attributes }) => attributes);
    expect(bars.map((bar) => bar.class)).toEqual(["for", "against"]);
    const total = votes.for + votes.against;
    const widths = [votes.for, votes.against].map((side) =>
      formatPercent({ numerator: side, denominator: total }, 1).replace(" ", ""),
    );
    expect(bars.map((bar) => bar.width)).toEqual(widths);
    expect(readMarkup(formatHtml(minted)).text).not.toContain("Votes ·");
  });

  it("keeps whole tokens on one line, and each value’s name beside it", () => {
    const page = formatHtml(executed);
    const { tags } = readMarkup(page);
    const labels = tags.map(({ attributes }) => attributes["data-label"]);
    for (const label of [
      "Before",
      "After",
      "Predicted",
      "Engine",
      "Contract",
      "Difference",
      "At most",
    ])
      expect(labels).toContain(label);
    // Only what is after the point may go on in the next line.
    expect(page).toMatch(/<b>[\d,]+<span class="fraction">\.\d+<\/span><\/b>/);
    expect(page).not.toMatch(/class="fraction">\.?\d*,/);
  });

  it("folds what is long, and nothing that tells: without it a phone shows the answer at once", () => {
    const foldsOf = (report: Report) =>
      [...formatHtml(report).matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
    const folds = foldsOf(minted);
    expect(folds).toContain(
      "Supply by date, in UNI; in grey under today’s rules where that differs",
    );
    expect(folds).toContain(`The ${minted.preview.reconciliation.length} readings, in base units`);
    const fine = minted.findings.filter(({ level }) => level === "ok").length;
    expect(folds).toContain(`${fine} fine`);
    const [call] = minted.preview.decoded;
    const [change] = minted.preview.changes;
    const [finding] = minted.findings;
    if (call === undefined || change === undefined || finding === undefined) expect.unreachable();
    const treasury = minted.preview.execution.executor;
    const transfers = Array.from({ length: 14 }, (_, index) => ({
      call: index,
      asset: "ether" as const,
      from: treasury,
      to: getAddress(numberToHex(index + 1, { size: 20 })),
      amount: 2n * 10n ** 18n,
    }));
    const preview = {
      ...minted.preview,
      decoded: Array.from({ length: 12 }, () => call),
      changes: Array.from({ length: 13 }, () => change),
      execution: { ...minted.preview.execution, transfers },
    };
    const critical = { ...finding, level: "critical", title: "Bad" } as const;
    const long = { ...minted, preview, findings: [...minted.findings, critical] };
    expect(foldsOf(long)).toEqual(
      expect.arrayContaining(["1 more row", "2 more rows", "2 more calls"]),
    );
    expect(readMarkup(formatHtml(long)).text).toContain(
      "Payments Who is paid, and how much Account Amount 0x0000000000000000000000000000000000000001 2 ETH",
    );
    expect(formatHtml(minted)).not.toContain("Who is paid");
    const page = formatHtml(long);
    expect(page).toContain('<ol class="calls" start="11">');
    const start = page.slice(0, page.indexOf(`<summary>${fine} fine`));
    expect(start).toContain('<h3 class="critical">Bad');
    expect(start).not.toContain('<h3 class="ok">');
    // Where engine and contract part, nothing of it is folded.
    const [first] = minted.preview.reconciliation;
    if (first === undefined) expect.unreachable();
    const rows = [{ quantity: "Total supply", engine: 1n, chain: 2n }];
    const apart = { ...minted.preview, reconciliation: [{ ...first, rows, difference: 1n }] };
    expect(foldsOf({ ...minted, preview: apart })).not.toContain("The reading, in base units");
  });

  it("says where engine and contract part, and by how much", () => {
    const [first, ...others] = minted.preview.reconciliation;
    if (first === undefined) throw new TypeError("no reading");
    const rows = [{ quantity: "Total supply", engine: 1_000n, chain: 3_500n }];
    const preview = {
      ...minted.preview,
      reconciliation: [{ ...first, rows, difference: 2_500n }, ...others],
    };
    const { text } = readMarkup(formatHtml({ ...minted, preview }));
    expect(text).toContain("They part where the difference is not 0; the contract is right.");
    expect(text).toContain("Total supply 1,000 3,500 −2,500");
  });

  it("says at once that it would fail, and draws nothing then", () => {
    const { text, tags } = readMarkup(formatHtml(refused));
    expect(text).toContain("✕ Critical finding");
    expect(text).toContain("refused: Uni::mint: exceeded mint cap");
    expect(text).toContain("Not checked: the calls did not execute.");
    expect(text).toContain("Call 1 reverts: ");
    expect(tags.some(({ name }) => name === "svg")).toBe(false);
    expect(text).not.toContain("Inflation, 12 months");
  });

  it("says of a dead proposal what would have been, and of an executed one what was", () => {
    const dead = readMarkup(formatHtml(defeated)).text;
    expect(dead).toContain("Defeated: this can no longer be executed. What follows would have");
    expect(dead).toContain("had it been executed");
    expect(dead).not.toContain("with this proposal");
    const done = readMarkup(formatHtml(executed)).text;
    expect(done).toContain("As executed · as predicted");
    expect(done).toContain("Value Before After");
    const { blockNumber = 0n, transactionHash } = executed.proposal?.executed ?? {};
    const block = formatAmountGrouped(blockNumber, 0);
    expect(done).toContain(`read at block ${block}, in transaction ${transactionHash}`);
    expect(dead).not.toContain("As executed ·");
  });

  it("groups the digits of every block’s number, as Markdown does", () => {
    const transactionHash = executed.proposal?.executed?.transactionHash;
    if (executed.proposal === undefined || transactionHash === undefined) expect.unreachable();
    const use = { kind: "use", from: "0x1", to: "0x2", value: "0", data: "0x" } as const;
    const evidence = [{ ...use, hash: transactionHash, block: "24999999" }];
    const { preview } = executed;
    const block = { ...preview.snapshot.block, number: 25_000_000n };
    const late: Report = {
      ...executed,
      preview: { ...preview, snapshot: { ...preview.snapshot, block } },
      proposal: { ...executed.proposal, executed: { blockNumber: 25_000_001n, transactionHash } },
      findings: [{ check: "postcondition", level: "info", title: "Used", detail: "", evidence }],
    };
    for (const text of [readMarkup(formatHtml(late)).text, formatMarkdown(late)]) {
      const named = text.match(/\bblock 2\d,\d{3},\d{3}/g) ?? [];
      expect([...new Set(named)].sort()).toEqual([
        "block 24,999,999",
        "block 25,000,000",
        "block 25,000,001",
      ]);
      expect(text).not.toMatch(/\bblock \d{4}/i);
    }
  });
});

const lines = (report: Report) => formatCsv(report).split("\r\n");

describe("formatCsv", () => {
  it("writes the supply at every date and then the changes, exact and of one width", () => {
    const [head, ...rows] = lines(minted);
    expect(head).toBe('"kind","date","unixSeconds","id","quantity","unit","before","after"');
    const at = minted.preview.execution.executeAt;
    const date = new Date(at * 1000).toISOString();
    expect(rows).toContain(
      `"supply","${date}","${at}","total","Total supply","UNI","1000000000","1020000000"`,
    );
    expect(rows).toContain(
      `"change","${date}","${at}","${demo.contract("uni")}.totalSupply","Total supply","UNI","1000000000","1020000000"`,
    );
    const dates = minted.preview.impact?.dates.length ?? 0;
    // The state takes four rows; governance power five quantities, and the votes of the demo's five delegates.
    const others = 4 + 10 + minted.findings.length;
    expect(rows).toHaveLength(dates * 4 + minted.preview.changes.length + others + 1);
    expect(rows.at(-1)).toBe("");
  });

  it("writes who can decide, in tokens and accounts, and what they hold", () => {
    const at = minted.preview.execution.executeAt;
    const date = new Date(at * 1000).toISOString();
    const alice = demo.account("alice");
    // The demo's delegates hold 42, 30, 24, 14 and 9 million: 72 of 119 pass, 47 do not.
    expect(lines(minted)).toEqual(
      expect.arrayContaining([
        `"power","${date}","${at}","quorum","Quorum","UNI","40000000","40000000"`,
        `"power","${date}","${at}","votes","Votes held","UNI","119000000","119000000"`,
        `"power","${date}","${at}","passing","Smallest group that passes","count","2","2"`,
        `"power","${date}","${at}","blocking","Smallest group that blocks","count","2","2"`,
        `"power","${date}","${at}","votes.${alice}","Votes of ${alice}","UNI","42000000","42000000"`,
      ]),
    );
  });

  it("writes prediction beside what happened, exact", () => {
    const rows = lines(executed).filter((row) => row.startsWith('"executed"'));
    expect(rows).toHaveLength(executed.asExecuted?.length ?? 0);
    expect(rows.at(-1)).toMatch(/"Builders' program balance","UNI","750000","750000"$/);
    expect(lines(minted).some((row) => row.startsWith('"executed"'))).toBe(false);
  });

  it("has who can decide now alone where the calls fail", () => {
    const numbers = lines(refused).filter((row) => /^"(supply|change|power)"/.test(row));
    expect(numbers[0]).toMatch(/^"power".*"Quorum","UNI","40000000",""$/);
    expect(numbers).toHaveLength(10);
  });

  it("makes a formula in a name harmless", () => {
    const text = formatCsv(poisonReport(minted, '=HYPERLINK("http://x","y")\r\n@A1'));
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"") @A1"`);
    expect(text).not.toMatch(/(^|,|\n)"?[=@+]/);
  });
});

import { type Address, getAddress, keccak256, numberToHex, slice } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import type { DaoState, Snapshot } from "../dao/Snapshot.ts";
import { EmptyCallsError } from "../preview/errors.ts";
import type { Draft } from "../proposal/Draft.ts";
import { compareExecuted } from "../report/compareExecuted.ts";
import { formatJson } from "../report/formatJson.ts";
import { formatMarkdown } from "../report/formatMarkdown.ts";
import type { Report } from "../report/Report.ts";
import { NoGovernorError, RouteNotFoundError } from "./errors.ts";
import { reviewCalls } from "./reviewCalls.ts";
import { reviewDraft } from "./reviewDraft.ts";
import { reviewProposal } from "./reviewProposal.ts";

let demo: Demo;
let uni: Snapshot;
beforeAll(async () => {
  demo = await startDemo();
  uni = await demo.open("uni");
});
afterAll(() => demo.chain.stop());

const draft = (change: Partial<Draft> = {}): Draft => ({
  version: 1,
  dao: demo.entry("uni"),
  title: "Mint for the treasury",
  description: "Twenty million.",
  route: { kind: "governor", address: demo.contract("governorAlpha") },
  actions: [
    {
      type: "mint",
      token: demo.contract("uni"),
      recipient: demo.contract("uniTimelock"),
      amount: (20_000_000n * 10n ** 18n).toString(),
    },
  ],
  ...change,
});

const review = (snapshot: Snapshot, subject: Draft | string): Promise<Report> =>
  typeof subject === "string"
    ? reviewProposal(demo.client, { mintage: demo.mintage, snapshot, id: subject })
    : reviewDraft(demo.client, { mintage: demo.mintage, snapshot, draft: subject });

describe("reviewProposal", () => {
  it("gives a proposal on chain the same impact as a draft of the same calls", async () => {
    const [proposed, drafted] = await Promise.all([review(uni, "1"), review(uni, draft())]);
    expect(proposed.preview.calls).toEqual(drafted.preview.calls);
    expect(proposed.preview.impact).toEqual(drafted.preview.impact);
    expect(proposed.preview.changes).toEqual(drafted.preview.changes);
    expect(proposed.findings).toEqual(drafted.findings);
    expect(proposed.summary).toBe(drafted.summary);
    expect(proposed.proposal?.state).toBe("defeated");
    expect(proposed.asExecuted).toBeUndefined();
  });

  it("runs an executed proposal on the state before it, and it happened as predicted", async () => {
    const report = await review(uni, "2");
    const { executed } = report.proposal ?? {};
    expect(report.preview.snapshot.block.number).toBe((executed?.blockNumber ?? 0n) - 1n);
    expect(report.asExecuted?.length).toBeGreaterThan(0);
    expect(report.asExecuted?.filter(({ equal }) => !equal)).toEqual([]);
  });

  it("does not take two times of one minute for equal", async () => {
    const { preview } = await review(uni, "1");
    const { after } = preview.execution;
    if (after === undefined) throw new TypeError("the mint did not run");
    const later = (seconds: number): DaoState => ({
      ...after,
      parameters: after.parameters.map((parameter) =>
        parameter.label === "Minting allowed after" && parameter.value.unit === "time"
          ? { ...parameter, value: { unit: "time", seconds: parameter.value.seconds + seconds } }
          : parameter,
      ),
    });
    const wrong = (seconds: number) =>
      compareExecuted(preview, later(seconds))?.filter(({ equal }) => !equal);
    expect(wrong(0)).toEqual([]);
    expect(wrong(1)).toHaveLength(1);
    expect(wrong(1)?.[0]?.predicted).not.toBe(wrong(1)?.[0]?.happened);
  });

  it("needs a governor", async () => {
    const safe = await demo.open("harborSafe");
    const alone = { ...safe, dao: { ...safe.dao, governor: undefined } };
    await expect(review(alone, "1")).rejects.toThrow(NoGovernorError);
  });
});

describe("reviewCalls", () => {
  it("leaves no failure of the route behind where there is nothing to run", async () => {
    const left: unknown[] = [];
    const note = (reason: unknown) => left.push(reason);
    process.on("unhandledRejection", note);
    const refused = reviewCalls(demo.client, {
      mintage: demo.mintage,
      snapshot: uni,
      calls: [],
      executor: demo.contract("uniTimelock"),
      executeAt: uni.block.timestamp + 12,
      enter: async () => {
        throw new TypeError("no route");
      },
    });
    await expect(refused).rejects.toBeInstanceOf(EmptyCallsError);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(left).toEqual([]);
  });
});

describe("reviewDraft", () => {
  it("refuses a route that the DAO does not have", async () => {
    const route = { kind: "safe", address: demo.contract("harborSafe") } as const;
    await expect(review(uni, draft({ route }))).rejects.toThrow(RouteNotFoundError);
  });

  it("describes a change of minter as old and new", async () => {
    const minter = demo.account("alice");
    const token = demo.contract("uni");
    const { preview } = await review(
      uni,
      draft({ actions: [{ type: "setMinter", token, minter }] }),
    );
    expect(preview.descriptions[0]?.fields).toContainEqual({
      label: "Minter",
      value: expect.stringContaining(`Treasury (timelock) → ${minter}`),
    });
    expect(preview.changes.map(({ label }) => label)).toEqual(["Minter"]);
  });

  it("says that GovernorAlpha takes ETH from whoever executes, and OpenZeppelin does not", async () => {
    const actions = [
      { type: "transferEther", recipient: demo.account("grantee"), amount: "1000000000000000000" },
    ];
    const warnings = ({ findings }: Report) =>
      findings.filter(({ level }) => level === "warning").map(({ title }) => title);
    const alpha = await review(uni, draft({ actions }));
    expect(warnings(alpha)).toEqual(["Whoever executes pays the ETH"]);
    expect(alpha.summary).toContain("not from the treasury");
    const route = { kind: "governor", address: demo.contract("harborGovernor") } as const;
    const harbor = await review(await demo.open("harbor"), draft({ actions, route }));
    expect(warnings(harbor)).toEqual([]);
    expect(harbor.summary).toBe("Pays 1 ETH to Grantee.");
  });

  it("checks a payroll of three hundred in full", async () => {
    const recipients = Array.from({ length: 300 }, (_, index) =>
      getAddress(slice(keccak256(numberToHex(index)), 0, 20)),
    );
    const payroll = (token: Address) =>
      recipients.map((recipient, index) => ({
        type: "transfer" as const,
        token,
        recipient,
        amount: (10n ** 18n + BigInt(index)).toString(),
      }));
    const token = demo.contract("harborToken");
    const route = { kind: "governor", address: demo.contract("harborGovernor") } as const;
    const harbor = await demo.open("harbor");
    const report = await review(harbor, draft({ actions: payroll(token), route }));
    expect(report.findings.filter(({ level }) => level === "notChecked")).toEqual([]);
    expect(report.verdict).toBe("fine");
    expect(report.preview.snapshot.dao.watched).toEqual([...recipients, token]);
    const [found, ...others] = report.findings.filter(({ check }) => check === "recipient");
    expect(found?.title).toBe("Recipient is new to this treasury (300)");
    expect(others).toEqual([]);
    const alpha = await review(uni, draft({ actions: payroll(demo.contract("uni")) }));
    expect(alpha.findings.filter(({ level }) => level !== "ok" && level !== "info")).toEqual([
      expect.objectContaining({
        level: "critical",
        title: "More calls than the governor takes",
        detail: expect.stringContaining("more than 10."),
      }),
    ]);
  });

  it("asks the logs whether a recipient is new", async () => {
    const pay = (recipient: string) =>
      draft({
        actions: [{ type: "transfer", token: demo.contract("uni"), recipient, amount: "1" }],
      });
    const fresh = await review(uni, pay("0x00000000000000000000000000000000000abcde"));
    expect(fresh.findings.find(({ check }) => check === "recipient")).toMatchObject({
      level: "info",
      title: "Recipient is new to this treasury",
    });
    const unnamed: Snapshot = { ...uni, dao: { ...uni.dao, labels: {} } };
    const known = await review(unnamed, pay(demo.account("builders")));
    expect(known.findings.find(({ check }) => check === "recipient")?.level).toBe("ok");
  });
});

describe("formatMarkdown", () => {
  it("says everything the report holds, in plain text", async () => {
    const text = formatMarkdown(await review(uni, draft()));
    expect(text).toContain("# Mint for the treasury\n");
    expect(text).toContain("Mints 20,000,000 UNI to Treasury (timelock) (2.00 % of supply");
    expect(text).toContain("| Total supply | 1,000,000,000 UNI | 1,020,000,000 UNI |");
    expect(text).toContain("share of supply changes by −1.96 %");
    expect(text).toContain("| +4 years | 0 |");
    expect(text).toContain("Verdict: **✓ Fine**");
  });

  it("does not let chain text become Markdown", async () => {
    const title = "[x](javascript:1) <img src=y> | `z`\n# w \u202E";
    const text = formatMarkdown(await review(uni, draft({ title })));
    const [first] = text.split("\n\n");
    expect(first).toBe("# \\[x\\](javascript:1) \\<img src=y\\> \\| \\`z\\` \\# w  ");
  });
});

describe("formatJson", () => {
  it("keeps amounts as exact decimal strings, and a receipt that follows the content", async () => {
    const [one, again, other] = [
      await review(uni, draft()),
      await review(uni, draft()),
      await review(uni, draft({ title: "Another" })),
    ];
    const json = JSON.parse(formatJson(one));
    expect(json.preview.snapshot.state.token.totalSupply).toBe("1000000000000000000000000000");
    expect(json.reportReceipt).toBe(again.reportReceipt);
    expect(json.reportReceipt).not.toBe(other.reportReceipt);
  });
});

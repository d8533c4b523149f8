import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCall } from "../lib/actions/createCall.ts";
import { encodeMultiSend } from "../lib/actions/multiSendCalls.ts";
import { type Demo, startDemo } from "../test/startDemo.ts";
import { runCommandLine } from "./runCommandLine.ts";

let demo: Demo;
const folder = mkdtempSync(join(tmpdir(), "mintage-"));
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

async function run(...line: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runCommandLine(line, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

const node = () => ["--rpc", demo.chain.rpcUrl];

const draft = (amount: string, change: Record<string, unknown> = {}) => ({
  version: 1,
  dao: demo.entry("uni"),
  title: "Mint",
  description: "For the treasury.",
  route: { kind: "governor", address: demo.contract("governorAlpha") },
  actions: [
    {
      type: "mint",
      token: demo.contract("uni"),
      recipient: demo.contract("uniTimelock"),
      amount,
    },
  ],
  ...change,
});

describe("runCommandLine", () => {
  it("says how it is used", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage:") });
    expect(await run("fly")).toMatchObject({ code: 2, out: "" });
    expect(await run("review", "local:0x")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Usage: mintage review <chain:governor> <id>"),
    });
    expect((await run("discover", "--speed", "9")).code).toBe(2);
  });

  it("discovers: JSON alone on stdout, progress on stderr", async () => {
    const { code, out, err } = await run("discover", demo.entry("uni"), ...node());
    expect(code).toBe(0);
    expect(JSON.parse(out).state.token).toMatchObject({
      symbol: "UNI",
      totalSupply: "1000000000000000000000000000",
    });
    expect(err).toContain("Block ");
  });

  it("reviews a past mint as it previews a draft of the same calls", async () => {
    const path = file("mint.json", draft("20000000000000000000000000"));
    const review = await run("review", demo.entry("uni"), "1", ...node());
    const preview = await run("preview", path, ...node());
    expect([review.code, preview.code]).toEqual([0, 0]);
    const [reviewed, previewed] = [JSON.parse(review.out), JSON.parse(preview.out)];
    expect(reviewed.preview.impact).toEqual(previewed.preview.impact);
    expect(reviewed.findings).toEqual(previewed.findings);
    const markdown = await run("review", demo.entry("uni"), "1", "--format", "md", ...node());
    expect(markdown.out).toContain("| Total supply | 1,000,000,000 UNI | 1,020,000,000 UNI |");
  });

  it("writes a report as a page and as a sheet", async () => {
    const path = file("sheet.json", draft("20000000000000000000000000"));
    const page = await run("preview", path, "--format", "html", ...node());
    expect(page.code).toBe(0);
    expect(page.out).toMatch(/^<!doctype html>\n/);
    expect(page.out).toContain("<b>1,020,000,000 UNI</b>");
    const sheet = await run("review", demo.entry("uni"), "1", "--format", "csv", ...node());
    expect(sheet.code).toBe(0);
    expect(sheet.out).toMatch(/^"kind","date",/);
    expect(sheet.out).toContain('"Total supply","UNI","1000000000","1020000000"\r\n');
    expect((await run("--help")).out).toContain("json, md, html or csv");
  });

  it("exits 1 on a critical finding, with the contract's own words", async () => {
    const path = file("large.json", draft("20100000000000000000000000"));
    const { code, out } = await run("preview", path, "--format", "md", ...node());
    expect(code).toBe(1);
    expect(out).toContain("Uni::mint: exceeded mint cap");
  });

  it("exits 3 where something could not be checked", async () => {
    const known = await run("decode", demo.contract("uni"), "0x18160ddd");
    expect(known.code).toBe(3);
    expect(JSON.parse(known.out).status).toBe("opaque");
    const dead = await run("discover", demo.entry("uni"), "--rpc", "http://127.0.0.1:1");
    expect(dead).toMatchObject({ code: 3, out: "" });
    expect(dead.err).toContain("does not answer");
  });

  it("decodes calldata without a chain", async () => {
    const data = `0xa9059cbb${"0".repeat(24)}${demo.account("grantee").slice(2)}${"7".padStart(64, "0")}`;
    const { code, out } = await run("decode", `local:${demo.contract("uni")}`, data);
    expect(code).toBe(0);
    expect(JSON.parse(out).action).toMatchObject({ type: "transfer", amount: "7" });
  });

  it("decodes what calldata carries, as JSON or as a list", async () => {
    const transfer = createCall({
      to: "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
      data: `0xa9059cbb${"11".padStart(64, "0")}${"7".padStart(64, "0")}`,
    });
    const line = ["decode", transfer.to, encodeMultiSend([transfer])];
    const { code, out } = await run(...line);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      action: { type: "multiSend" },
      inner: [{ action: { type: "transfer" }, executor: transfer.to, runs: "now" }],
      description: { inner: [{ sentence: expect.stringContaining("Send 7 base units") }] },
    });
    const markdown = await run(...line, "--format", "md");
    expect(markdown.code).toBe(0);
    expect(markdown.out).toMatch(/^1\. \*\*Make a call in one batch\*\*\n/);
    expect(markdown.out).toMatch(/\n {3}1\. \*\*Send 7 base units.*\(runs at once, as 0x1f98/);
    const unknown = encodeMultiSend([
      transfer,
      createCall({ to: transfer.to, data: "0xdeadbeef" }),
    ]);
    expect((await run("decode", transfer.to, unknown)).code).toBe(3);
  });

  it("projects a model, and writes to a file", async () => {
    const path = file("model.json", {
      token: { symbol: "UNI", decimals: 18 },
      asOf: 1_767_225_600,
      buckets: [{ id: "circulating", class: "circulating", amount: "1000000000" }],
      mechanisms: [
        {
          kind: "cappedMint",
          to: "circulating",
          maxPerMint: "0.02",
          minimumIntervalSeconds: 31_536_000,
          firstMintAt: 1_767_225_600,
          use: "1",
        },
      ],
      horizonSeconds: 31_536_000,
      stepSeconds: 31_536_000,
    });
    const target = join(folder, "projected.json");
    expect(await run("project", path, "--out", target)).toMatchObject({ code: 0, out: "" });
    const result = JSON.parse(readFileSync(target, "utf8"));
    expect(result.exact.total.at(-1)).toMatch(/^10[24]0/);
    expect(result.modelReceipt).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it.each([
    [
      "a wrong checksum",
      () => ["discover", "local:0x1F9840a85d5aF5bf1D1762F925BDADdC4201F984"],
      /checksum/,
    ],
    ["an unknown chain", () => ["discover", `moon:${demo.contract("uni")}`], /Use one of: eth/],
    [
      "no code",
      () => ["discover", `local:${demo.account("grantee")}`, ...node()],
      /no contract at/,
    ],
    ["a missing file", () => ["preview", join(folder, "none.json")], /cannot be used/],
    [
      "a missing field",
      () => ["preview", file("a.json", draft("1", { title: undefined }))],
      /title/,
    ],
    [
      "2 MB of draft",
      () => ["preview", file("b.json", "x".repeat(2_000_000))],
      /at most|limit|large/i,
    ],
    [
      "an amount with a point",
      () => ["preview", file("c.json", draft("1.5"))],
      /actions\[0\]\.amount/,
    ],
    ["a strange format", () => ["review", demo.entry("uni"), "1", "--format", "pdf"], /json\|md/],
    [
      "a strange block",
      () => ["discover", demo.entry("uni"), "--block", "now", ...node()],
      /block number/,
    ],
    ["no endpoint", () => ["discover", `eth:${demo.contract("uni")}`], /--rpc/],
    ["an unknown proposal", () => ["review", demo.entry("uni"), "99", ...node()], /no proposal 99/],
    [
      "a format that every object has",
      () => ["review", demo.entry("uni"), "1", "--format", "toString"],
      /json\|md\|html\|csv/,
    ],
    [
      "a strange format of a decoded call",
      () => ["decode", demo.contract("uni"), "0x", "--format", "toString"],
      /json\|md/,
    ],
    ["half a byte", () => ["decode", demo.contract("uni"), "0x123"], /whole bytes/],
  ])("refuses %s with a remedy and exits 2", async (_, line, remedy) => {
    const { code, out, err } = await run(...line());
    expect(err).toMatch(remedy);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

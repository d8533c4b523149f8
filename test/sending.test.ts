import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Address, parseUnits } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { erc20Abi } from "../contracts-abi/erc20.ts";
import { uniAbi } from "../contracts-abi/uni.ts";
import { connectDemo, type Demo } from "./connectDemo.ts";
import {
  actionCard,
  addAction,
  become,
  castVote,
  draftMintAndGrant,
  livePreview,
  openDao,
  openDraft,
  planStep,
  runPlanStep,
  settlePreview,
  tableRow,
} from "./sendingSteps.ts";
import { type App, startApp } from "./startApp.ts";

const minute = 60_000;
const daySeconds = 86_400;
const yearSeconds = 31_536_000n;
const title = "Fund the 2027 growth programme";

let demo: Demo;
let app: App;
let page: Page;

beforeAll(async () => {
  demo = await connectDemo();
  app = await startApp(demo.manifest);
}, 5 * minute);
afterAll(async () => {
  await app?.stop();
  await demo?.stop();
});
beforeEach(async () => {
  page = await app.openPage();
  return async () => {
    await page.context().close();
    expect(app.strangeRequests).toEqual([]);
    expect(app.pageErrors).toEqual([]);
  };
});

const entryOf = (address: Address) => `${demo.manifest.shortName}:${address}`;
const grantee = () => demo.manifest.accounts.grantee.address;
const readToken = async (token: Address, treasury: Address) => {
  const contract = { address: token, abi: erc20Abi } as const;
  const read = (account: Address) =>
    demo.client.readContract({ ...contract, functionName: "balanceOf", args: [account] });
  return {
    supply: await demo.client.readContract({ ...contract, functionName: "totalSupply" }),
    treasury: await read(treasury),
    grantee: await read(grantee()),
  };
};

/** Opens a DAO by its pasted address and its composer, as one of the demo's accounts. */
async function startDraft(entry: Address, account: string): Promise<void> {
  await openDao(page, { url: app.url, entry: entryOf(entry) });
  await openDraft(page);
  await become(page, account);
}

async function signAs(place: Page, name: "safeOwner1" | "safeOwner2"): Promise<void> {
  await become(place, name);
  const step = planStep(place, demo.manifest.accounts[name].address);
  await step.getByRole("button", { name: "Sign", exact: true }).click();
  await expect.poll(() => step.getAttribute("data-state"), { timeout: 20_000 }).toBe("done");
}

/** From the composer to the executed proposal; `vote` passes the time until and after the vote. */
async function sendProposal(time: { open: () => Promise<void>; close: () => Promise<void> }) {
  await runPlanStep(page, { label: "Propose", button: "Propose" });
  await page.getByRole("link", { name: "Open the proposal" }).click();
  await page.waitForURL(/\/dao\/proposal\?/);
  await time.open();
  await page.reload();
  await castVote(page, { name: "alice", support: "For" });
  await time.close();
  await page.getByText("Next: queue").waitFor();
  await runPlanStep(page, { label: "Queue in the timelock", button: "Queue" });
  await demo.passSeconds(2 * daySeconds);
  await page.reload();
  await planStep(page, "Execute").getByRole("button", { name: "Execute" }).waitFor();
  const minted = await tableRow(page, "Minting allowed after").allInnerTexts();
  await runPlanStep(page, { label: "Execute", button: "Execute" });
  // The proposal is run once more, on the state before its block, and compared with the chain.
  await page.getByRole("heading", { name: "As executed · as predicted" }).waitFor();
  return minted.join();
}

describe("a draft that the token refuses", () => {
  it("is answered with the contract's own reason, and cannot be sent", async () => {
    await startDraft(demo.manifest.contracts.governorAlpha, "bob");
    await page.getByLabel("Title").fill(title);
    await addAction(page, "Mint tokens");
    await actionCard(page, 1).getByLabel("Amount, UNI").fill("20100000");
    await livePreview(page).getByText("This would fail: Uni::mint: exceeded mint cap").waitFor();
    const preview = await settlePreview(page);
    expect(await preview.innerText()).toContain("✕ Critical finding");
    const propose = planStep(page, "Propose").getByRole("button", { name: "Propose" });
    expect(await propose.getAttribute("aria-disabled")).toBe("true");
    await planStep(page, "Propose").getByText("It would fail: Uni::mint").waitFor();
    const head = await demo.client.getBlockNumber();
    await propose.click({ force: true });
    await page.waitForTimeout(500);
    expect(await demo.client.getBlockNumber()).toBe(head);
  });
});

describe("bad input", () => {
  it("is named beside the field, kept as typed, and there again after a reload", async () => {
    await startDraft(demo.manifest.contracts.harborSafe, "safeOwner1");
    await page.getByLabel("Title").fill(title);
    await addAction(page, "Send tokens");
    const card = actionCard(page, 1);
    await card.getByLabel("Asset").selectOption({ index: 1 });
    await card.getByLabel("Amount, dUSD").fill("1.1234567");
    await card.getByText("Write at most 6 digits after the point.").waitFor();
    const wrong = grantee().replace("Ee", "eE");
    expect(wrong).not.toBe(grantee());
    await card.getByLabel("Recipient").fill(wrong);
    await card.getByText("The checksum of this address is wrong").waitFor();
    await page.getByText("Saved in this browser").waitFor();
    await page.reload();
    await card.getByLabel("Amount, dUSD").waitFor();
    expect(await page.getByLabel("Title").inputValue()).toBe(title);
    expect(await card.getByLabel("Amount, dUSD").inputValue()).toBe("1.1234567");
    expect(await card.getByLabel("Recipient").inputValue()).toBe(wrong);
  });

  it("in a draft file leaves what was entered as it is", async () => {
    await startDraft(demo.manifest.contracts.governorAlpha, "bob");
    await page.getByLabel("Title").fill(title);
    const { contracts, shortName } = demo.manifest;
    const route = { kind: "governor", address: contracts.governorAlpha };
    const draft = { version: 1, dao: `${shortName}:${route.address}`, title: "Other", route };
    const files = [
      { text: JSON.stringify({ ...draft, actions: [] }), message: "description: is missing" },
      { text: " ".repeat(2_000_000), message: "This draft is too large" },
      { text: "{", message: "This draft is not JSON." },
    ];
    for (const { text, message } of files) {
      const path = join(tmpdir(), `mintage-draft-${process.pid}.json`);
      writeFileSync(path, text);
      await page.getByLabel("Draft file").setInputFiles(path);
      await page.getByRole("alert").getByText(message).waitFor();
      expect(await page.getByLabel("Title").inputValue()).toBe(title);
    }
  });
});

describe("a draft's link", () => {
  it("opens the same draft elsewhere, marked as imported", async () => {
    await startDraft(demo.manifest.contracts.governorAlpha, "bob");
    await draftMintAndGrant(page, { title, symbol: "UNI", grantee: grantee(), grant: "500000" });
    await page.getByRole("button", { name: "Copy link" }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await app.openPage();
    await elsewhere.goto(link);
    await elsewhere.getByText("Imported.").waitFor();
    expect(await elsewhere.getByLabel("Title").inputValue()).toBe(title);
    expect(await actionCard(elsewhere, 2).getByLabel("Recipient").inputValue()).toBe(grantee());
    const preview = await settlePreview(elsewhere);
    expect(await preview.innerText()).toContain("Total supply changes by 20,000,000 UNI.");
    expect(elsewhere.url()).not.toContain("#draft");
    await elsewhere.context().close();
  });
});

describe("sending through GovernorAlpha", () => {
  it("executes a mint of 2 % and a grant exactly as the preview said", {
    timeout: 3 * minute,
  }, async () => {
    const { uni, uniTimelock, governorAlpha } = demo.manifest.contracts;
    const before = await readToken(uni, uniTimelock);
    await startDraft(governorAlpha, "bob");
    const preview = await draftMintAndGrant(page, {
      title,
      symbol: "UNI",
      mint: "20000000",
      grantee: grantee(),
      grant: "500000",
    });
    const text = await preview.innerText();
    expect(text).toContain("Total supply changes by 20,000,000 UNI.");
    expect(text).toContain("−1.96 %");
    expect(text).toContain("500,000 UNI to Grantee");
    expect(text).toContain("Equal to the base unit at every reading.");
    expect(await tableRow(preview, "Total supply").innerText()).toMatch(
      /1,000,000,000 UNI\s+1,020,000,000 UNI/,
    );

    const minted = await sendProposal({
      open: () => demo.passBlocks(2),
      close: () => page.getByRole("button", { name: /A whole vote/ }).click(),
    });
    const after = await readToken(uni, uniTimelock);
    expect(after.supply - before.supply).toBe(parseUnits("20000000", 18));
    expect(after.treasury - before.treasury).toBe(parseUnits("19500000", 18));
    expect(after.grantee - before.grantee).toBe(parseUnits("500000", 18));
    const next = await demo.client.readContract({
      address: uni,
      abi: uniAbi,
      functionName: "mintingAllowedAfter",
    });
    const { timestamp } = await demo.client.getBlock();
    expect(next).toBe(timestamp + yearSeconds);
    const happened = new Date(Number(next) * 1000).toISOString();
    expect(minted).toContain(`${happened.slice(11, 16)} UTC`);
    expect(minted).toContain(`${Number(happened.slice(8, 10))} `);
  });
});

describe("sending through an OpenZeppelin Governor", () => {
  it("executes a mint and a grant exactly as the preview said", {
    timeout: 3 * minute,
  }, async () => {
    const { harborToken, harborTimelock, harborGovernor } = demo.manifest.contracts;
    const before = await readToken(harborToken, harborTimelock);
    await startDraft(harborGovernor, "bob");
    const preview = await draftMintAndGrant(page, {
      title,
      symbol: "HRB",
      mint: "2040000",
      grantee: grantee(),
      grant: "0.000000000000000001",
    });
    expect(await preview.innerText()).toContain("Total supply changes by 2,040,000 HRB.");
    await sendProposal({
      open: () => demo.passSeconds(3_700),
      close: () => page.getByRole("button", { name: "+1 week" }).click(),
    });
    const after = await readToken(harborToken, harborTimelock);
    expect(after.supply - before.supply).toBe(parseUnits("2040000", 18));
    expect(after.treasury - before.treasury).toBe(parseUnits("2040000", 18) - 1n);
    expect(after.grantee - before.grantee).toBe(1n);
  });
});

describe("a step that is refused in the wallet", () => {
  it("is no failure, and is sent once when it is pressed twice after a reload", async () => {
    await startDraft(demo.manifest.contracts.harborGovernor, "carol");
    await draftMintAndGrant(page, {
      title: "Asked twice",
      symbol: "HRB",
      mint: "1",
      grantee: grantee(),
      grant: "1",
    });
    await page.route(
      (url) => url.href.startsWith(demo.manifest.rpcUrl),
      (route) =>
        route.request().postData()?.includes("eth_sendTransaction")
          ? route.fulfill({
              headers: { "access-control-allow-origin": "*" },
              json: { jsonrpc: "2.0", id: 0, error: { code: 4001, message: "User rejected" } },
            })
          : route.fallback(),
    );
    const propose = () => planStep(page, "Propose").getByRole("button", { name: "Propose" });
    await propose().click();
    await page.getByRole("status").getByText("was refused in the wallet. Nothing").waitFor();
    expect(await planStep(page, "Propose").getByRole("alert").count()).toBe(0);
    await page.unrouteAll();
    await page.reload();
    await settlePreview(page);
    const head = await demo.client.getBlockNumber();
    await propose().dblclick();
    await page.getByRole("link", { name: "Open the proposal" }).waitFor();
    expect(await demo.client.getBlockNumber()).toBe(head + 1n);
  });
});

describe("sending through a Safe", () => {
  it("pays a grant of the 6-decimal token once two owners have signed", {
    timeout: 3 * minute,
  }, async () => {
    const { dollar, harborSafe } = demo.manifest.contracts;
    const before = await readToken(dollar, harborSafe);
    await startDraft(harborSafe, "safeOwner1");
    await page.getByLabel("Title").fill(title);
    await addAction(page, "Send tokens");
    await actionCard(page, 1).getByLabel("Asset").selectOption({ index: 1 });
    await actionCard(page, 1).getByLabel("Amount, dUSD").fill("1234.567891");
    await actionCard(page, 1).getByLabel("Recipient").fill(grantee());
    const preview = await settlePreview(page);
    expect(await preview.innerText()).toContain("1,234.567891 dUSD to Grantee");
    await page.getByRole("button", { name: "Create the transaction" }).click();
    await page.getByText("0 of 2 signed").waitFor();
    await signAs(page, "safeOwner1");
    await page.reload();
    await page.getByText("1 of 2 signed").waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export transaction" }).click();
    const file = await (await downloading).path();

    // The other owner has a browser of their own: the transaction travels as a file.
    const other = await app.openPage();
    await other.goto(`${app.url}/dao/safe?dao=${entryOf(harborSafe)}`);
    await other.getByLabel("Transaction file").setInputFiles(file);
    await other.getByText("1 of 2 signed").waitFor();
    await signAs(other, "safeOwner2");
    await other.getByText("2 of 2 signed").waitFor();
    await runPlanStep(other, { label: "Execute", button: "Execute" });
    await other.context().close();
    const after = await readToken(dollar, harborSafe);
    expect(after.grantee - before.grantee).toBe(1_234_567_891n);
    expect(before.treasury - after.treasury).toBe(1_234_567_891n);
  });
});

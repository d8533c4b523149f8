import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectApp } from "./connectApp.ts";
import { injectWallet } from "./injectWallet.ts";
import {
  actionCard,
  addAction,
  draftMintAndGrant,
  livePreview,
  openDao,
  openDraft,
  planStep,
  runPlanStep,
  settlePreview,
} from "./sendingSteps.ts";

const title = "Fund the 2027 growth programme";

const test = connectApp();

describe("a draft that the token refuses", () => {
  it("is answered with the contract's own reason, and cannot be sent", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    await test.page.getByLabel("Title").fill(title);
    await addAction(test.page, "Mint tokens");
    await actionCard(test.page, 1).getByLabel("Amount, UNI").fill("20100000");
    await livePreview(test.page)
      .getByText("This would fail: Uni::mint: exceeded mint cap")
      .waitFor();
    const preview = await settlePreview(test.page);
    expect(await preview.innerText()).toContain("✕ Critical finding");
    const propose = planStep(test.page, "Propose").getByRole("button", { name: "Propose" });
    expect(await propose.getAttribute("aria-disabled")).toBe("true");
    await planStep(test.page, "Propose").getByText("It would fail: Uni::mint").waitFor();
    const head = await test.demo.client.getBlockNumber();
    await propose.click({ force: true });
    await test.page.waitForTimeout(500);
    expect(await test.demo.client.getBlockNumber()).toBe(head);
  });
});

describe("bad input", () => {
  it("is named beside the field, kept as typed, and there again after a reload", async () => {
    await test.startDraft(test.demo.manifest.contracts.harborSafe, "safeOwner1");
    await test.page.getByLabel("Title").fill(title);
    await addAction(test.page, "Send tokens");
    const card = actionCard(test.page, 1);
    await card.getByLabel("Asset").selectOption({ index: 1 });
    await card.getByLabel("Amount, dUSD").fill("1.1234567");
    await card.getByText("Write at most 6 digits after the point.").waitFor();
    const wrong = test.grantee().replace("Ee", "eE");
    expect(wrong).not.toBe(test.grantee());
    await card.getByLabel("Recipient").fill(wrong);
    await card.getByText("The checksum of this address is wrong").waitFor();
    await test.page.getByText("Saved in this browser").waitFor();
    await test.page.reload();
    await card.getByLabel("Amount, dUSD").waitFor();
    expect(await test.page.getByLabel("Title").inputValue()).toBe(title);
    expect(await card.getByLabel("Amount, dUSD").inputValue()).toBe("1.1234567");
    expect(await card.getByLabel("Recipient").inputValue()).toBe(wrong);
  });

  it("in a draft file leaves what was entered as it is", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    await test.page.getByLabel("Title").fill(title);
    const { contracts, shortName } = test.demo.manifest;
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
      await test.page.getByLabel("Draft file").setInputFiles(path);
      await test.page.getByRole("alert").getByText(message).waitFor();
      expect(await test.page.getByLabel("Title").inputValue()).toBe(title);
    }
  });
});

describe("many payments", () => {
  it("are one table, each to be opened, and together the list they came from", async () => {
    const { page } = test;
    await test.startDraft(test.demo.manifest.contracts.harborSafe, "safeOwner1");
    const list = Array.from({ length: 60 }, (_, at) => {
      return `0x${`${at + 1}`.padStart(40, "0")},${at + 1},dUSD`;
    });
    const text = page.getByLabel("Payments, one a line");
    await page.getByText("Pay many at once, from CSV").click();
    await text.fill(`${list.join("\n")}\n0x12,1,dUSD\n${test.grantee()},1,nothing`);
    await page.getByText("2 lines cannot be read.").waitFor();
    await page.getByText(/^Line 61: /).waitFor();
    await page.getByText(/^Line 62: /).waitFor();
    await text.fill(list.join("\n"));
    await page.getByRole("button", { name: "Add 60 payments" }).click();
    const run = page.getByRole("region", { name: "Actions 1 to 60: 60 payments" });
    await run.getByText("60 payments, 1,830 dUSD in all").waitFor();
    expect(await run.locator("fieldset").count()).toBe(0);
    const fold = run.getByText("Each payment: recipient and amount");
    await expect
      .poll(() => fold.evaluate((summary) => summary === document.activeElement))
      .toBe(true);
    await page.keyboard.press("Enter");
    await run.locator("li").nth(2).locator("summary").click();
    await run.locator("fieldset").getByLabel("Amount, dUSD").fill("1003");
    await run.getByText("60 payments, 2,830 dUSD in all").waitFor();
    await run.getByRole("button", { name: "Edit as a list" }).click();
    expect((await text.first().inputValue()).split("\n")[3]).toBe(
      `0x${"3".padStart(40, "0")},1003,dUSD`,
    );
    await text.first().fill(list.slice(0, 5).join("\n"));
    await run.getByRole("button", { name: "Replace the 60 payments with 5" }).click();
    const fewer = page.getByRole("region", { name: "Actions 1 to 5: 5 payments" });
    await fewer.getByText("5 payments, 15 dUSD in all").waitFor();
    await page.getByRole("button", { name: "Undo changing 60 payments" }).click();
    await run.getByText("60 payments, 2,830 dUSD in all").waitFor();
  });
});

describe("one draft in two tabs", () => {
  it("is not saved over what the other tab has typed, and both can be kept", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    const { page } = test;
    await page.getByLabel("Title").fill(title);
    await page.getByText("Saved in this browser").waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => other.getByLabel("Title").inputValue()).toBe(title);
    await other.getByLabel("Description, Markdown").fill("Typed there");
    await other.getByText("Saved in this browser").waitFor();
    const notice = page.getByRole("alert").filter({ hasText: "changed in another tab" });
    await notice.waitFor();
    await page.getByLabel("Title").fill("Typed here");
    await other.reload();
    await expect
      .poll(() => other.getByLabel("Description, Markdown").inputValue())
      .toBe("Typed there");
    expect(await other.getByLabel("Title").inputValue()).toBe(title);
    await notice.getByRole("button", { name: "Keep this one as a copy" }).click();
    await page.getByText("Other drafts in this browser: 1").waitFor();
    expect(await page.getByLabel("Title").inputValue()).toBe("Typed here");
    expect(await notice.count()).toBe(0);
    await other.close();
  });

  it("asks before what is not kept is left, and says when the other tab removes it", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    const { page } = test;
    const questions: string[] = [];
    page.on("dialog", async (dialog) => {
      questions.push(dialog.message());
      await dialog.dismiss();
    });
    const titleOf = (tab: typeof page) => tab.getByLabel("Title").inputValue();
    await page.getByLabel("Title").fill(title);
    await page.getByText("Saved in this browser").waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect.poll(() => titleOf(other)).toBe(title);
    await other.getByLabel("Title").fill("Typed there");
    const notice = page.getByRole("alert").filter({ hasText: "changed in another tab" });
    await notice.waitFor();
    await page.getByRole("button", { name: "New", exact: true }).click();
    await expect.poll(() => questions.length).toBe(1);
    expect(questions[0]).toContain("is not kept in this browser. Leave it all the same?");
    expect(await titleOf(page)).toBe(title);
    await other.getByText("Saved in this browser").waitFor();
    await other.getByRole("button", { name: "New", exact: true }).click();
    await expect.poll(() => titleOf(other)).toBe("");
    await other.getByText("Other drafts in this browser: 1").click();
    await other.getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("Removed in another tab. It is kept again once you type on.").waitFor();
    expect(await titleOf(page)).toBe(title);
    await page.getByLabel("Title").fill("Typed on");
    await page.getByText("Saved in this browser").waitFor();
    await other.close();
  });
});

describe("a draft in this browser", () => {
  it("can be put back once it was removed", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    const { page } = test;
    await page.getByLabel("Title").fill(title);
    await page.getByText("Saved in this browser").waitFor();
    await page.getByRole("button", { name: "New", exact: true }).click();
    await expect.poll(() => page.getByLabel("Title").inputValue()).toBe("");
    const others = page.getByText("Other drafts in this browser: 1");
    await others.click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await page
      .getByRole("status")
      .filter({ hasText: `Removed ${title}.` })
      .waitFor();
    await expect.poll(() => others.count()).toBe(0);
    await page.getByRole("button", { name: "Put it back" }).click();
    await others.click();
    await page.getByRole("button", { name: title }).click();
    await expect.poll(() => page.getByLabel("Title").inputValue()).toBe(title);
  });

  it("is not replaced by one that is imported while the browser's space is full", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    const { page } = test;
    await page.getByLabel("Title").fill(title);
    await page.getByText("Saved in this browser").waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const { contracts, shortName } = test.demo.manifest;
    const route = { kind: "governor", address: contracts.governorAlpha };
    const dao = `${shortName}:${route.address}`;
    const draft = { version: 1, dao, title: "Other", description: "", route, actions: [] };
    const path = join(tmpdir(), `mintage-full-${process.pid}.json`);
    writeFileSync(path, JSON.stringify(draft));
    await page.getByLabel("Draft file").setInputFiles(path);
    const notice = page.getByRole("alert").filter({ hasText: "The file was not imported." });
    await notice.getByText("The browser's space is full").waitFor();
    expect(await page.getByLabel("Title").inputValue()).toBe(title);
    await page.getByText("Saved in this browser").waitFor();
  });
});

describe("a draft's link", () => {
  it("opens the same draft elsewhere, marked as imported", async () => {
    await test.startDraft(test.demo.manifest.contracts.governorAlpha, "bob");
    await draftMintAndGrant(test.page, {
      title,
      symbol: "UNI",
      grantee: test.grantee(),
      grant: "500000",
    });
    await test.page.getByRole("button", { name: "Copy link" }).click();
    const link = await test.page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await test.app.openPage();
    await elsewhere.goto(link);
    await elsewhere.getByText("Imported.").waitFor();
    expect(await elsewhere.getByLabel("Title").inputValue()).toBe(title);
    expect(await actionCard(elsewhere, 2).getByLabel("Recipient").inputValue()).toBe(
      test.grantee(),
    );
    const preview = await settlePreview(elsewhere);
    expect(await preview.textContent()).toContain("Total supply changes by 20,000,000 UNI.");
    expect(elsewhere.url()).not.toContain("#draft");
    await elsewhere.context().close();
  });
});

describe("a step that is refused in the wallet", () => {
  it("is no failure, and is sent once when it is pressed twice after a reload", async () => {
    await test.startDraft(test.demo.manifest.contracts.harborGovernor, "carol");
    await draftMintAndGrant(test.page, {
      title: "Asked twice",
      symbol: "HRB",
      mint: "1",
      grantee: test.grantee(),
      grant: "1",
    });
    await test.page.route(
      (url) => url.href.startsWith(test.demo.manifest.rpcUrl),
      (route) =>
        route.request().postData()?.includes("eth_sendTransaction")
          ? route.fulfill({
              headers: { "access-control-allow-origin": "*" },
              json: { jsonrpc: "2.0", id: 0, error: { code: 4001, message: "User rejected" } },
            })
          : route.fallback(),
    );
    const propose = () => planStep(test.page, "Propose").getByRole("button", { name: "Propose" });
    await propose().click();
    await test.page.getByRole("status").getByText("was refused in the wallet. Nothing").waitFor();
    expect(await planStep(test.page, "Propose").getByRole("alert").count()).toBe(0);
    await test.page.unrouteAll();
    await test.page.reload();
    await settlePreview(test.page);
    const head = await test.demo.client.getBlockNumber();
    await propose().dblclick();
    await test.page.getByRole("link", { name: "Open the proposal" }).waitFor();
    expect(await test.demo.client.getBlockNumber()).toBe(head + 1n);
  });
});

describe("a wallet of the browser", () => {
  it("is found, told that it is on another chain, and switched", async () => {
    const { rpcUrl, accounts, contracts } = test.demo.manifest;
    await injectWallet(test.page, { rpcUrl, address: accounts.dave.address });
    await openDao(test.page, { url: test.app.url, entry: test.entryOf(contracts.harborGovernor) });
    await openDraft(test.page);
    await draftMintAndGrant(test.page, {
      title: "By a wallet of the browser",
      symbol: "HRB",
      mint: "2",
      grantee: test.grantee(),
      grant: "2",
    });
    await test.page.getByRole("button", { name: "Connect Test wallet" }).click();
    await test.page.getByText("Your wallet is on Ethereum; this DAO is on Local chain.").waitFor();
    const propose = planStep(test.page, "Propose").getByRole("button", { name: "Propose" });
    expect(await propose.getAttribute("aria-disabled")).toBe("true");
    await test.page.getByRole("button", { name: "Switch to Local chain" }).click();
    await runPlanStep(test.page, { label: "Propose", button: "Propose" });
    await test.page.getByRole("link", { name: "Open the proposal" }).waitFor();
  });
});

import type { Page } from "playwright-core";
import { type Address, parseUnits } from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import { uniAbi } from "../../contracts-abi/uni.ts";
import { requestRpc } from "../../demo/requestRpc.ts";
import { connectApp } from "./connectApp.ts";
import {
  actionCard,
  addAction,
  become,
  castVote,
  draftMintAndGrant,
  openDraft,
  planStep,
  runPlanStep,
  settlePreview,
  tableRow,
} from "./sendingSteps.ts";

const minute = 60_000;
const daySeconds = 86_400;
const yearSeconds = 31_536_000n;
const title = "Fund the 2027 growth programme";

const test = connectApp();

const readToken = async (token: Address, treasury: Address) => {
  const contract = { address: token, abi: erc20Abi } as const;
  const read = (account: Address) =>
    test.demo.client.readContract({ ...contract, functionName: "balanceOf", args: [account] });
  return {
    supply: await test.demo.client.readContract({ ...contract, functionName: "totalSupply" }),
    treasury: await read(treasury),
    grantee: await read(test.grantee()),
  };
};

async function signAs(place: Page, name: "safeOwner1" | "safeOwner2"): Promise<void> {
  await become(place, name);
  const step = planStep(place, test.demo.manifest.accounts[name].address);
  await step.getByRole("button", { name: "Sign", exact: true }).click();
  await expect.poll(() => step.getAttribute("data-state"), { timeout: 20_000 }).toBe("done");
}

/** From the composer to the executed proposal; `vote` passes the time until and after the vote. */
async function sendProposal(time: { open: () => Promise<void>; close: () => Promise<void> }) {
  await runPlanStep(test.page, { label: "Propose", button: "Propose" });
  await test.page.getByRole("link", { name: "Open the proposal" }).click();
  await test.page.waitForURL(/\/dao\/proposal\?/);
  await time.open();
  await test.page.reload();
  await castVote(test.page, { name: "alice", support: "For" });
  await time.close();
  await test.page.getByText("Next: queue").waitFor();
  await runPlanStep(test.page, { label: "Queue in the timelock", button: "Queue" });
  await test.demo.passSeconds(2 * daySeconds);
  await test.page.reload();
  await planStep(test.page, "Execute").getByRole("button", { name: "Execute" }).waitFor();
  const minted = await tableRow(test.page, "Minting allowed after").allInnerTexts();
  await runPlanStep(test.page, { label: "Execute", button: "Execute" });
  // The proposal is run once more, on the state before its block, and compared with the chain.
  await test.page.getByRole("heading", { name: "As executed · as predicted" }).waitFor();
  return minted.join();
}

describe("sending through GovernorAlpha", () => {
  it("executes a mint of 2 % and a grant exactly as the preview said", {
    timeout: 3 * minute,
  }, async () => {
    const { uni, uniTimelock, governorAlpha } = test.demo.manifest.contracts;
    const before = await readToken(uni, uniTimelock);
    await test.startDraft(governorAlpha, "bob");
    const preview = await draftMintAndGrant(test.page, {
      title,
      symbol: "UNI",
      mint: "20000000",
      grantee: test.grantee(),
      grant: "500000",
    });
    const text = (await preview.textContent()) ?? "";
    expect(text).toContain("Total supply changes by 20,000,000 UNI.");
    expect(text).toContain("−1.96 %");
    expect(text).toContain("500,000 UNI to Grantee");
    expect(text).toContain("Equal to the base unit at every reading.");
    expect(await tableRow(preview, "Total supply").innerText()).toMatch(
      /1,000,000,000 UNI\s+1,020,000,000 UNI/,
    );

    const minted = await sendProposal({
      open: () => test.demo.passBlocks(2),
      close: () => test.page.getByRole("button", { name: /A whole vote/ }).click(),
    });
    const after = await readToken(uni, uniTimelock);
    expect(after.supply - before.supply).toBe(parseUnits("20000000", 18));
    expect(after.treasury - before.treasury).toBe(parseUnits("19500000", 18));
    expect(after.grantee - before.grantee).toBe(parseUnits("500000", 18));
    const next = await test.demo.client.readContract({
      address: uni,
      abi: uniAbi,
      functionName: "mintingAllowedAfter",
    });
    const { timestamp } = await test.demo.client.getBlock();
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
    const { harborToken, harborTimelock, harborGovernor } = test.demo.manifest.contracts;
    const before = await readToken(harborToken, harborTimelock);
    await test.startDraft(harborGovernor, "bob");
    const preview = await draftMintAndGrant(test.page, {
      title,
      symbol: "HRB",
      mint: "2040000",
      grantee: test.grantee(),
      grant: "0.000000000000000001",
    });
    expect(await preview.textContent()).toContain("Total supply changes by 2,040,000 HRB.");
    await sendProposal({
      open: () => test.demo.passSeconds(3_700),
      close: () => test.page.getByRole("button", { name: "+1 week" }).click(),
    });
    const after = await readToken(harborToken, harborTimelock);
    expect(after.supply - before.supply).toBe(parseUnits("2040000", 18));
    expect(after.treasury - before.treasury).toBe(parseUnits("2040000", 18) - 1n);
    expect(after.grantee - before.grantee).toBe(1n);
  });
});

describe("sending through a Safe", () => {
  it("pays a grant of the 6-decimal token once two owners have signed", {
    timeout: 3 * minute,
  }, async () => {
    const { dollar, harborSafe } = test.demo.manifest.contracts;
    const before = await readToken(dollar, harborSafe);
    await test.startDraft(harborSafe, "safeOwner1");
    await test.page.getByLabel("Title").fill(title);
    await addAction(test.page, "Send tokens");
    await actionCard(test.page, 1).getByLabel("Asset").selectOption({ index: 1 });
    await actionCard(test.page, 1).getByLabel("Amount, dUSD").fill("1234.567891");
    await actionCard(test.page, 1).getByLabel("Recipient").fill(test.grantee());
    const preview = await settlePreview(test.page);
    expect(await preview.textContent()).toContain("1,234.567891 dUSD to Grantee");
    await test.page.getByRole("button", { name: "Create the transaction" }).click();
    await test.page.getByText("0 of 2 signed").waitFor();
    await signAs(test.page, "safeOwner1");
    await test.page.reload();
    await test.page.getByText("1 of 2 signed").waitFor();

    // Removed by mistake: nobody else keeps it, so it comes back with its signature.
    await test.page.getByRole("button", { name: "Remove from this browser" }).click();
    await test.page.getByText("Nothing waits here").waitFor();
    await test.page.getByRole("button", { name: "Put it back" }).click();
    await test.page.getByText("1 of 2 signed").waitFor();
    const downloading = test.page.waitForEvent("download");
    await test.page.getByRole("button", { name: "Export transaction" }).click();
    const file = await (await downloading).path();

    // The other owner has a browser of their own: the transaction travels as a file.
    const other = await test.app.openPage();
    await other.goto(`${test.app.url}/dao/safe?dao=${test.entryOf(harborSafe)}`);
    await other.getByLabel("Transaction file").setInputFiles(file);
    await other.getByText("1 of 2 signed").waitFor();
    await signAs(other, "safeOwner2");
    await other.getByText("2 of 2 signed").waitFor();
    await runPlanStep(other, { label: "Execute", button: "Execute" });
    await other.context().close();
    const after = await readToken(dollar, harborSafe);
    expect(after.grantee - before.grantee).toBe(1_234_567_891n);
    expect(before.treasury - after.treasury).toBe(1_234_567_891n);

    // The first owner's browser did not execute it, and learns from the chain that it went through.
    await test.page.reload();
    await test.page.getByText("✓ It went through.").waitFor();
    await openDraft(test.page);
    await test.page.getByText("This draft was executed as nonce").waitFor();
    const again = test.page.getByRole("button", { name: "Create it once more" });
    expect(await again.getAttribute("aria-disabled")).toBe("true");
  });

  it("is stopped at the last moment when the calls would fail by now", {
    timeout: 2 * minute,
  }, async () => {
    const { harborSafe } = test.demo.manifest.contracts;
    await test.startDraft(harborSafe, "safeOwner1");
    await test.page.getByLabel("Title").fill("Pay in ether");
    await addAction(test.page, "Send ether");
    await actionCard(test.page, 1).getByLabel("Amount, ETH").fill("60");
    await actionCard(test.page, 1).getByLabel("Recipient").fill(test.grantee());
    await settlePreview(test.page);
    await test.page.getByRole("button", { name: "Create the transaction" }).click();
    await test.page.getByText("0 of 2 signed").waitFor();
    await signAs(test.page, "safeOwner1");
    await signAs(test.page, "safeOwner2");
    const execute = planStep(test.page, "Execute").getByRole("button", { name: "Execute" });
    await execute.waitFor();
    await requestRpc(test.demo.manifest.rpcUrl, "anvil_setBalance", [harborSafe, "0x1"]);
    const head = await test.demo.client.getBlockNumber();
    await execute.click();
    await test.page
      .getByRole("alert")
      .getByText("Stopped: run just now, the calls would fail")
      .waitFor();
    expect(await test.demo.client.getBlockNumber()).toBe(head);
  });
});

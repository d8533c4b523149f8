import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** One action's card in the composer, by its place. */
export function actionCard(page: Page, place: number): Locator {
  return page.locator("fieldset").nth(place - 1);
}

/** The live preview beside the form. */
export function livePreview(page: Page): Locator {
  return page.getByRole("region", { name: "Live preview" });
}

/** Chooses one of the demo's accounts as the wallet. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByLabel("You are").selectOption(name);
  await page.getByText(`through ${name} (demo)`).waitFor();
}

/** Opens a DAO as a person does: by pasting its address on the first page. */
export async function openDao(page: Page, { url, entry }: { url: string; entry: string }) {
  await page.goto(url);
  await page.getByLabel("Governor, Safe or token").fill(entry);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL(/\/dao\?dao=/);
}

/** From an opened DAO to the composer. */
export async function openDraft(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "Draft" }).click();
  await page.getByRole("heading", { name: "Add an action" }).waitFor();
}

/** Adds an action of a kind by its name in the catalogue. */
export async function addAction(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^\\W*${label}`) }).click();
}

/** Waits until the preview is of what is typed now. */
export async function settlePreview(page: Page): Promise<Locator> {
  const preview = livePreview(page);
  await preview.getByText("Live preview, run on block").waitFor();
  await expect.poll(() => preview.getAttribute("aria-busy")).toBe("false");
  return preview;
}

/** A row of a table in words, by the label it begins with. */
export function tableRow(place: Locator | Page, label: string): Locator {
  return place.getByRole("row", { name: new RegExp(`^${label} `) });
}

/** A step of a plan, by its name. */
export function planStep(page: Page, label: string | RegExp): Locator {
  return page.locator("li[data-state]").filter({ hasText: label });
}

/** Presses a step's button and waits until the chain says that it is done. */
export async function runPlanStep(
  page: Page,
  { label, button }: { label: string | RegExp; button: string },
) {
  const step = planStep(page, label);
  await step.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(() => step.getAttribute("data-state"), { timeout: 20_000 }).toBe("done");
}

/** Drafts a mint to the treasury, of the most the quick choices offer if not given, and a grant. */
export async function draftMintAndGrant(
  page: Page,
  draft: { title: string; symbol: string; mint?: string; grantee: string; grant: string },
): Promise<Locator> {
  const { title, symbol, mint, grantee, grant } = draft;
  await page.getByLabel("Title").fill(title);
  await addAction(page, "Mint tokens");
  if (mint === undefined) {
    await actionCard(page, 1).getByRole("button", { name: "2 %", exact: true }).click();
  } else {
    await actionCard(page, 1).getByLabel(`Amount, ${symbol}`).fill(mint);
  }
  await addAction(page, "Send tokens");
  await actionCard(page, 2).getByLabel(`Amount, ${symbol}`).fill(grant);
  await actionCard(page, 2).getByLabel("Recipient").fill(grantee);
  return settlePreview(page);
}

/** Votes on the proposal that is open. */
export async function castVote(page: Page, vote: { name: string; support: string }): Promise<void> {
  await become(page, vote.name);
  await page.getByRole("radio", { name: vote.support, exact: true }).check();
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await page.getByText(`Your vote with this account is counted: ${vote.support}, with`).waitFor();
}

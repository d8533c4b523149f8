import { type Address, getAddress, zeroAddress } from "viem";
import { formatDate } from "../amount/formatDate.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import { createValueFormat, type ValueFormat } from "../dao/createValueFormat.ts";
import type { Preview, Transfer } from "../preview/Preview.ts";

/** What happens, in a few sentences, from the execution alone. Plain text. */
export function summarize(preview: Preview): string {
  const { execution, snapshot } = preview;
  const format = createValueFormat(snapshot);
  if (execution.after === undefined) return failure(preview);
  const { token } = snapshot.state;
  const minted = ofToken(execution.transfers, { token: token.address, from: zeroAddress });
  const sentences = [
    ...minted.map((transfer) => mintSentence(transfer, { preview, format })),
    ...paid(preview).map(
      ({ asset, amount, to }) => `Pays ${format.amount(asset, amount)} to ${format.account(to)}.`,
    ),
    ...etherSource(preview),
    ...nextMint(preview),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  if (preview.changes.length === 0) return "Runs, and changes nothing that is watched here.";
  return `Changes ${preview.changes.map(({ label }) => lowerFirst(label)).join(", ")}.`;
}

function failure({ execution }: Preview): string {
  const index = execution.results.findIndex(({ status }) => status === "reverted");
  const reason = execution.results[index]?.revertReason;
  const { entry } = execution;
  if (reason === undefined && entry.status === "reverted") {
    return `This would fail: ${entry.label} is refused with “${entry.reason ?? ""}”. Nothing would change.`;
  }
  if (reason === undefined) {
    return "This could not be run as a whole: it contains a delegatecall, which is not simulated.";
  }
  return `This would fail: call ${index + 1} is refused with “${reason}”. Nothing would change.`;
}

function ofToken(
  transfers: readonly Transfer[],
  { token, from }: { token: Address; from: Address },
): Transfer[] {
  return transfers.filter((transfer) => transfer.asset === token && transfer.from === from);
}

function mintSentence(
  { asset, amount, to }: Transfer,
  { preview, format }: { preview: Preview; format: ValueFormat },
): string {
  const { sources, token } = preview.snapshot.state;
  const share = formatPercent({ numerator: amount, denominator: token.totalSupply }, 2);
  const most = sources.find((source) => source.mintRule !== undefined)?.mintRule?.maxPerMint;
  const note = most === amount ? ", the most the token allows" : "";
  return `Mints ${format.amount(asset, amount)} to ${format.account(to)} (${share} of supply${note}).`;
}

function paid(preview: Preview): Transfer[] {
  const { accounts } = preview.snapshot.dao;
  const treasury = new Set<string>([
    preview.execution.executor,
    ...accounts.filter((account) => account.class === "treasury").map(({ address }) => address),
  ]);
  return preview.execution.transfers.filter(({ from }) => treasury.has(getAddress(from)));
}

function etherSource({ calls, execution }: Preview): string[] {
  if (execution.etherFrom === "executor" || calls.every(({ value }) => value === 0n)) return [];
  return ["The ETH comes from whoever executes it, not from the treasury."];
}

function nextMint({ changes }: Preview): string[] {
  const change = changes.find(({ id }) => id.endsWith(".mintingAllowedAfter"));
  if (change?.after?.unit !== "time") return [];
  return [`The next mint becomes possible on ${formatDate(change.after.seconds)}.`];
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

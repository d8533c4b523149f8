import { type Address, getAddress, zeroAddress } from "viem";
import { formatDate } from "../amount/formatDate.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import type { ParameterValue } from "../chain/Parameter.ts";
import { createValueFormat, type ValueFormat } from "../dao/createValueFormat.ts";
import type { Change, Preview, Transfer } from "../preview/Preview.ts";

/** What happens, in a few sentences, from the execution alone. Plain text. */
export function summarize(preview: Preview): string {
  const { execution, snapshot } = preview;
  const format = createValueFormat(snapshot);
  if (execution.after === undefined) return failure(preview);
  const { token } = snapshot.state;
  const minted = ofToken(execution.transfers, { token: token.address, from: zeroAddress });
  const sentences = [
    ...minted.map((transfer) => mintSentence(transfer, { preview, format })),
    ...paid(preview).map((transfer) => payment(transfer, format)),
    ...etherSource(preview),
    ...settings(preview, format),
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

function payment({ asset, amount, to }: Transfer, format: ValueFormat): string {
  const sum = format.amount(asset, amount);
  return to === zeroAddress ? `Burns ${sum}.` : `Pays ${sum} to ${format.account(to)}.`;
}

/** More are counted: the table of changes has them all. */
const settingsAtMost = 3;

/** What is governed and changes, from old to new: settings and rights, none of it a balance. */
function settings({ changes, execution }: Preview, format: ValueFormat): string[] {
  const governed = new Set(
    [execution.before, execution.after].flatMap((state) =>
      [...(state?.parameters ?? []), ...(state?.privileges ?? [])].map(({ id }) => id),
    ),
  );
  const changed = changes.filter(({ id }) => governed.has(id) && !id.endsWith(nextMintPlace));
  if (changed.length === 0) return [];
  const named = changed.slice(0, settingsAtMost).map((change) => setting(change, format));
  const more = changed.length - named.length;
  const parts = more === 0 ? named : [...named, `${more} more ${more === 1 ? "value" : "values"}`];
  return [`Changes ${joinWords(parts)}.`];
}

/** Lists are told by their name alone: what joins or leaves them is in the table. */
function setting({ label, before, after }: Change, format: ValueFormat): string {
  const name = lowerFirst(label);
  const isPlain = (value: ParameterValue | undefined) =>
    value !== undefined && value.unit !== "addresses" && value.unit !== "text";
  if (!isPlain(before) || !isPlain(after)) return name;
  return `${name} from ${format.value(before)} to ${format.value(after)}`;
}

function joinWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

function etherSource({ calls, execution }: Preview): string[] {
  if (execution.etherFrom === "executor" || calls.every(({ value }) => value === 0n)) return [];
  return ["The ETH comes from whoever executes it, not from the treasury."];
}

const nextMintPlace = ".mintingAllowedAfter";

function nextMint({ changes }: Preview): string[] {
  const change = changes.find(({ id }) => id.endsWith(nextMintPlace));
  if (change?.after?.unit !== "time") return [];
  return [`The next mint becomes possible on ${formatDate(change.after.seconds)}.`];
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

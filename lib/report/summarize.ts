import { type Address, zeroAddress } from "viem";
import { formatDate } from "../amount/formatDate.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import { createValueFormat, type ValueFormat } from "../dao/createValueFormat.ts";
import type { Preview, Transfer } from "../preview/Preview.ts";
import { describeSetting, labelInSentence } from "./summary/describeSetting.ts";
import { describeTransfers, sumTransfers, transfersNamed } from "./summary/describeTransfers.ts";
import { joinFirst } from "./summary/joinFirst.ts";
import { paidTransfers } from "./summary/paidTransfers.ts";
import { isRight, rightSentences } from "./summary/rightSentences.ts";

/** What happens, in a few sentences, from the execution alone. Plain text. */
export function summarize(preview: Preview): string {
  const { execution, snapshot } = preview;
  const format = createValueFormat(snapshot);
  if (execution.after === undefined) return failure(preview);
  const { token } = snapshot.state;
  const minted = ofToken(execution.transfers, { token: token.address, from: zeroAddress });
  const sentences = [
    ...mintSentences(minted, { preview, format }),
    ...payments(paidTransfers(preview), format),
    ...etherSource(preview),
    ...governed(preview, format),
    ...nextMint(preview),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  if (preview.changes.length === 0) return "Runs, and changes nothing that is watched here.";
  // Labels of balances begin with a name.
  const names = preview.changes.map(({ id, label }) =>
    id.endsWith(".totalSupply") ? labelInSentence(label) : label,
  );
  return `Changes ${namesOf(names)}.`;
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

function mintSentences(
  transfers: readonly Transfer[],
  { preview, format }: { preview: Preview; format: ValueFormat },
): string[] {
  const { sources, token } = preview.snapshot.state;
  const shareOf = (amount: bigint) =>
    `${formatPercent({ numerator: amount, denominator: token.totalSupply }, 2)} of supply`;
  if (transfers.length > transfersNamed) {
    const [all] = sumTransfers(transfers);
    const share = shareOf(all?.amount ?? 0n);
    return [`Mints ${describeTransfers(transfers, format)} (${share}).`];
  }
  const most = sources.find((source) => source.mintRule !== undefined)?.mintRule?.maxPerMint;
  return transfers.map((transfer) => {
    const note = transfer.amount === most ? ", the most the token allows" : "";
    return `Mints ${describeTransfers([transfer], format)} (${shareOf(transfer.amount)}${note}).`;
  });
}

function payments(transfers: readonly Transfer[], format: ValueFormat): string[] {
  const burned = sumTransfers(transfers.filter(({ to }) => to === zeroAddress));
  const others = transfers.filter(({ to }) => to !== zeroAddress);
  return [
    ...(others.length === 0 ? [] : [`Pays ${describeTransfers(others, format)}.`]),
    ...burned.map(({ asset, amount }) => `Burns ${format.amount(asset, amount)}.`),
  ];
}

/** More are counted: the table of changes has them all. */
const settingsAtMost = 3;

/** What is governed and changes, from old to new: rights, then settings, none of it a balance. */
function governed(preview: Preview, format: ValueFormat): string[] {
  const { changes, execution } = preview;
  const ids = new Set(
    [execution.before, execution.after].flatMap((state) =>
      [...(state?.parameters ?? []), ...(state?.privileges ?? [])].map(({ id }) => id),
    ),
  );
  const changed = changes.filter(({ id }) => ids.has(id) && !id.endsWith(nextMintPlace));
  const rights = changed.filter((change) => isRight(change, preview));
  const settings = changed.filter((change) => !rights.includes(change));
  return [
    ...rightSentences(rights, { preview, format }),
    ...(settings.length === 0
      ? []
      : [`Changes ${namesOf(settings.map((change) => describeSetting(change, format)))}.`]),
  ];
}

function namesOf(names: readonly string[]): string {
  return joinFirst(names, {
    most: settingsAtMost,
    others: (count) => `${count} more ${count === 1 ? "value" : "values"}`,
  });
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

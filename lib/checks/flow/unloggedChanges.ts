import type { Address } from "viem";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import type { Preview, Unlogged } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { isEven, rebaseOf } from "../rebaseOf.ts";

const say = findingOf("flow");

/** Balances and supplies that changed otherwise than the logs say, but for rebases: a fee on transfer, a lying log. */
export function unloggedChanges(preview: Preview): Finding[] {
  return preview.unlogged.flatMap((entry): Finding[] => {
    const rebase = rebaseOf(preview, entry.asset);
    if (rebase === undefined) return [unlike(preview, entry)];
    if (entry.account !== "supply") {
      return rebase.unshared.includes(entry.account) ? [unlike(preview, entry)] : [];
    }
    if (rebase.unshared.length > 0) return [unlike(preview, entry)];
    return rebase.shared.length === 0 ? [unseen(preview, entry)] : [];
  });
}

function unlike(preview: Preview, { asset, account, logged, read }: Unlogged): Finding {
  const format = createValueFormat(preview.snapshot);
  return say("critical", {
    title: `A ${account === "supply" ? "supply" : "balance"} changes without a transfer`,
    detail: `${account === "supply" ? "Total supply" : format.fullAccount(account)}: by its logs ${format.amount(asset, logged)}, by its ${account === "supply" ? "reading" : "balance"} ${format.amount(asset, read)}.`,
    evidence: [
      {
        kind: "read",
        address: asset,
        functionName: account === "supply" ? "totalSupply" : `balanceOf(${account})`,
        value: `changed by ${read}`,
      },
    ],
  });
}

function unseen(preview: Preview, { asset, read }: Unlogged): Finding {
  const format = createValueFormat(preview.snapshot);
  return say("notChecked", {
    title: "Whether a token rebases is not known",
    detail: `Its supply changes by ${format.amount(asset, read)} without a transfer, as a rebase does; no account that is read here holds any, so whether every balance changes by its share was not seen.`,
    evidence: [
      { kind: "read", address: asset, functionName: "totalSupply", value: `changed by ${read}` },
    ],
  });
}

/** Tokens that scale every balance with their supply, as their adapter says, and did so here. */
export function rebases(preview: Preview): Finding[] {
  const { before, after } = preview.execution;
  const format = createValueFormat(preview.snapshot);
  return [...new Set(preview.unlogged.map(({ asset }) => asset))].flatMap((asset): Finding[] => {
    const rebase = rebaseOf(preview, asset);
    if (rebase === undefined || !isEven(rebase)) return [];
    const was = supplyOf(before, asset);
    const is = after === undefined ? was : supplyOf(after, asset);
    const accounts = rebase.shared.length === 1 ? "account that is" : "accounts that are";
    return [
      say("info", {
        title: "A token rebases",
        detail: `Its supply goes from ${format.amount(asset, was)} to ${format.amount(asset, is)} and every balance with it; ${rebase.shared.length} ${accounts} read here change by their share, without a Transfer log.`,
        evidence: [
          { kind: "read", address: asset, functionName: "totalSupply", value: `${was} → ${is}` },
        ],
      }),
    ];
  });
}

function supplyOf({ assets }: DaoState, asset: Address): bigint {
  return assets.find(({ address }) => address === asset)?.totalSupply ?? 0n;
}

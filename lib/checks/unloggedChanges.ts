import type { Address } from "viem";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Preview, Unlogged } from "../preview/Preview.ts";
import type { Finding } from "./Finding.ts";
import { findingOf } from "./findingOf.ts";

const say = findingOf("flow");

/** Balances and supplies that changed otherwise than the logs say, but for rebases: a fee on transfer, a lying log. */
export function unloggedChanges(preview: Preview): Finding[] {
  const format = createValueFormat(preview.snapshot);
  return preview.unlogged
    .filter((entry) => !isRebase(entry, preview))
    .map(({ asset, account, logged, read }) =>
      say("critical", {
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
      }),
    );
}

/** Tokens that scale every balance with their supply, as their adapter says, and did so here. */
export function rebases(preview: Preview): Finding[] {
  const { before, after } = preview.execution;
  const format = createValueFormat(preview.snapshot);
  const scaled = preview.unlogged.filter((entry) => isRebase(entry, preview));
  return [...new Set(scaled.map(({ asset }) => asset))].map((asset) => {
    const held = scaled.filter((entry) => entry.asset === asset && entry.account !== "supply");
    const was = supplyOf(before, asset) ?? 0n;
    const is = (after && supplyOf(after, asset)) ?? was;
    const accounts = held.length === 1 ? "account that is" : "accounts that are";
    return say("info", {
      title: "A token rebases",
      detail: `Its supply goes from ${format.amount(asset, was)} to ${format.amount(asset, is)} and every balance with it; ${held.length} ${accounts} read here change by their share, without a Transfer log.`,
      evidence: [
        { kind: "read", address: asset, functionName: "totalSupply", value: `${was} → ${is}` },
      ],
    });
  });
}

/** Rounding of a balance that is kept as a share, twice. */
const roundingUnits = 2n;

/**
 * Whether a change is what a rebase makes of a balance: its share of the new supply. Transfers may come
 * before or after the rebase, so what they move may be scaled or not.
 */
function isRebase({ asset, account, logged }: Unlogged, preview: Preview): boolean {
  const { before, after } = preview.execution;
  const knows = before.sources.some(({ target, rebases: does }) => does && target === asset);
  if (!knows || after === undefined) return false;
  const minted = preview.unlogged.find(
    (entry) => entry.asset === asset && entry.account === "supply",
  );
  const supply = supplyOf(before, asset) ?? 0n;
  const scaled = supplyOf(after, asset) ?? 0n;
  const unscaled = supply + (minted?.logged ?? scaled - supply);
  if (unscaled <= 0n || scaled === unscaled) return false;
  if (account === "supply") return true;
  const was = balanceOf(before, { asset, account });
  const is = balanceOf(after, { asset, account });
  if (was === undefined || is === undefined) return false;
  const expected = ((was + logged) * scaled) / unscaled;
  const growth = distance(scaled, unscaled);
  const slack = (distance(logged, 0n) * growth) / unscaled + roundingUnits;
  return distance(is, expected) <= slack;
}

function supplyOf({ assets }: DaoState, asset: Address): bigint | undefined {
  return assets.find(({ address }) => address === asset)?.totalSupply;
}

function balanceOf(
  { accounts, watched, contracts, token }: DaoState,
  { asset, account }: { asset: Address; account: Address },
): bigint | undefined {
  const read = [...accounts, ...watched].find(({ address }) => address === account);
  const named = contracts.find(({ address }) => address === account);
  return (
    read?.balances.find((entry) => entry.asset === asset)?.amount ??
    (token.address === asset ? named?.amount : undefined)
  );
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one;
}

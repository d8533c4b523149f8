import { formatPercent } from "../../amount/formatPercent.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { limitLevel } from "../limitLevel.ts";
import { isEven, rebaseOf } from "../rebaseOf.ts";
import { revertFinding } from "../revertFinding.ts";
import { type StatedEffect, statedEffects } from "../statedEffects.ts";
import { partings } from "./partings.ts";
import { unstatedEmissions } from "./unstatedEmissions.ts";

const say = findingOf("supply");

/**
 * The change of total supply, as executed, equals what the calls state, in base units: alone, or beside what
 * was due by then anyway, which a contract mints before its rate changes, and beside a rebase.
 */
export const supply: Check = (context) => {
  const { preview } = context;
  const stated = statedEffects(preview).filter(
    (effect) =>
      (effect.kind === "supply" || effect.kind === "burn") &&
      effect.token === preview.snapshot.state.token.address,
  );
  const { before, after } = preview.execution;
  if (after === undefined) {
    return revertFinding(preview, {
      check: "supply",
      concerns: new Set(stated.map(({ call }) => call)),
    });
  }
  const executed = after.token.totalSupply - before.token.totalSupply;
  const claimed = stated.reduce((sum, effect) => sum + changeOf(effect), 0n);
  const apart = changeApart(context, { executed, claimed });
  if (apart === undefined) {
    return [
      mismatch(context, { executed, claimed }),
      ...unstatedEmissions(preview),
      ...growth(context, executed),
    ];
  }
  return [
    ...unstatedEmissions(preview),
    ...growth(context, claimed),
    ...judgeDue(context, apart),
    ...judgeRebase(context, apart),
    asStated(context, { claimed, apart }),
    ...inflation(context),
    ...mintsOfNothing(stated),
    ...partings(preview),
  ];
};

/** What changes the supply beside what the calls state, in base units. */
type ChangeApart = { due: bigint; rebased: bigint };

/** The same, where both together are the whole change; `undefined` where nothing explains it. */
function changeApart(
  { preview, supplyDue = 0n }: CheckContext,
  { executed, claimed }: { executed: bigint; claimed: bigint },
): ChangeApart | undefined {
  const rebase = rebaseOf(preview, preview.snapshot.state.token.address);
  const scaled = rebase === undefined || rebase.unshared.length > 0 ? 0n : rebase.scaled;
  const ways = [0n, scaled].flatMap((rebased) => [
    { due: 0n, rebased },
    { due: supplyDue, rebased },
  ]);
  return ways.find(({ due, rebased }) => executed === claimed + due + rebased);
}

function supplyEvidence({ execution: { before, after } }: Preview): Finding["evidence"] {
  const { address, totalSupply } = before.token;
  const value = `${totalSupply} → ${after?.token.totalSupply ?? totalSupply}`;
  return [{ kind: "read", address, functionName: "totalSupply", value }];
}

function mismatch(
  { preview }: CheckContext,
  { executed, claimed }: { executed: bigint; claimed: bigint },
): Finding {
  const { amount } = createValueFormat(preview.snapshot);
  const { address } = preview.snapshot.state.token;
  return say("critical", {
    title: "Supply changes otherwise than stated",
    detail: `The calls state ${amount(address, claimed)}; executed, supply changes by ${amount(address, executed)}.`,
    evidence: supplyEvidence(preview),
  });
}

function asStated(
  { preview }: CheckContext,
  { claimed, apart }: { claimed: bigint; apart: ChangeApart },
): Finding {
  const { amount } = createValueFormat(preview.snapshot);
  const beside = [
    ...(apart.due === 0n ? [] : ["what was due"]),
    ...(apart.rebased === 0n ? [] : ["the rebase"]),
  ];
  const rest = beside.length === 0 ? "" : ` beside ${beside.join(" and ")}`;
  return say("ok", {
    title: claimed === 0n ? "Supply stays as it is" : "Supply changes as stated",
    detail: `Total supply changes by ${amount(preview.snapshot.state.token.address, claimed)}${rest}.`,
    evidence: supplyEvidence(preview),
  });
}

function judgeDue({ preview }: CheckContext, { due }: ChangeApart): Finding[] {
  if (due === 0n) return [];
  const { amount } = createValueFormat(preview.snapshot);
  const { address } = preview.snapshot.state.token;
  return [
    say("info", {
      title: "What was due is minted with it",
      detail: `${amount(address, due)} that a contract owes by then, and mints for anybody who asks, is minted when the calls change its rule.`,
      evidence: supplyEvidence(preview),
    }),
  ];
}

/** Nobody gains by a rebase where every balance moves by its share; where none was seen, nobody can tell. */
function judgeRebase({ preview }: CheckContext, { rebased }: ChangeApart): Finding[] {
  if (rebased === 0n) return [];
  const { amount } = createValueFormat(preview.snapshot);
  const { address } = preview.snapshot.state.token;
  const rebase = rebaseOf(preview, address);
  const isSeen = rebase !== undefined && isEven(rebase);
  const by = `The token scales its supply by ${amount(address, rebased)}`;
  return [
    say(isSeen ? "info" : "notChecked", {
      title: isSeen ? "The supply is rebased" : "Whether the supply is rebased is not known",
      detail: isSeen
        ? `${by}, and every balance that is read with it: shares stay as they are.`
        : `${by}; no account that is read here holds any, so whether every balance moves by its share was not seen.`,
      evidence: supplyEvidence(preview),
    }),
  ];
}

function changeOf(effect: StatedEffect): bigint {
  if (effect.kind === "burn") return -effect.amount;
  return effect.kind === "supply" ? effect.amount : 0n;
}

/** A mint of nothing changes no supply, and may use up the one mint a rule allows. */
function mintsOfNothing(stated: readonly StatedEffect[]): Finding[] {
  return stated
    .filter((effect) => effect.kind === "supply" && effect.amount === 0n)
    .map(({ call }) => ({
      check: "supply",
      level: "warning",
      title: "A mint of nothing",
      detail: `Call ${call + 1} mints 0 tokens. A token that mints once in a while counts it as the mint.`,
      evidence: [{ kind: "call", index: call }],
    }));
}

/** Above the limit, and because of the calls: a DAO that issues more anyway is not warned each time. */
function inflation({ preview, policy }: CheckContext): Finding[] {
  const { proposed, baseline } = preview.impact?.metrics.inflationFirstYear ?? {};
  const limit = policy.maxInflationPerYear;
  if (proposed === undefined || baseline === undefined) return [];
  const isRaised =
    proposed.numerator * baseline.denominator > baseline.numerator * proposed.denominator;
  if (limitLevel(proposed, limit) === undefined || !isRaised) return [];
  return [
    {
      check: "supply",
      level: "warning",
      title: "More inflation than the policy allows",
      detail: `Supply grows by ${formatPercent(proposed, 2)} in the first year; the policy allows ${formatPercent(limit, 2)}.`,
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    },
  ];
}

/** Growth that no DAO means: more than all there is, or ten times what a year may bring. */
function growth({ preview, policy }: CheckContext, grown: bigint): Finding[] {
  const { totalSupply, address } = preview.execution.before.token;
  const share = { numerator: grown, denominator: totalSupply };
  if (totalSupply === 0n) return [];
  const isGrave = limitLevel(share, policy.maxInflationPerYear) === "critical";
  if (grown <= totalSupply && !isGrave) return [];
  const format = createValueFormat(preview.snapshot);
  return [
    {
      check: "supply",
      level: "critical",
      title: "Supply grows beyond measure",
      detail: `It grows by ${format.amount(address, grown)} at once, ${formatPercent(share, 2)} of what there is; the policy allows ${formatPercent(policy.maxInflationPerYear, 2)} in a year.`,
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    },
  ];
}

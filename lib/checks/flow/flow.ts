import { type Address, getAddress, zeroAddress } from "viem";
import { formatPercent } from "../../amount/formatPercent.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { type Flow, flowMismatches } from "../flowMismatches.ts";
import { leavingFlows } from "../leavingFlows.ts";
import { limitLevel } from "../limitLevel.ts";
import { revertFinding } from "../revertFinding.ts";
import { statedEffects } from "../statedEffects.ts";
import { swapPayments } from "../swapPayments.ts";
import { treasuryHoldings } from "../treasuryHoldings.ts";
import { emptyPayments } from "./emptyPayments.ts";
import { gapFindings } from "./gapFindings.ts";
import { rebases, unloggedChanges } from "./unloggedChanges.ts";

/** What leaves every treasury account, per asset and recipient, equals what the calls state. */
export const flow: Check = (context) => {
  const { preview } = context;
  const stated = statedFlows(preview);
  if (preview.execution.after === undefined) {
    const supplyCalls = statedEffects(preview).filter(({ kind }) => kind === "supply");
    const concerns = new Set(preview.calls.map((_, index) => index));
    for (const { call } of supplyCalls) concerns.delete(call);
    return revertFinding(preview, { check: "flow", concerns });
  }
  const gaps = gapFindings(preview);
  if (preview.execution.gaps.some(({ what }) => what === "transfers")) return gaps;
  const executed = sum(leaving(preview));
  const findings = [
    ...flowMismatches(preview, { stated, executed }),
    ...unloggedChanges(preview),
    ...differentRuns(preview),
    ...gaps,
  ];
  if (findings.length > 0) {
    return [...findings, ...drains(context), ...emptyPayments(preview), ...rebases(preview)];
  }
  const format = createValueFormat(preview.snapshot);
  const amounts = [...executed.values()].map(
    ({ asset, amount, recipient }) =>
      `${format.amount(asset, amount)} to ${format.fullAccount(recipient)}`,
  );
  return [
    {
      check: "flow",
      level: "ok",
      title: amounts.length === 0 ? "Nothing leaves the treasury" : "Flows as stated",
      detail:
        amounts.length === 0
          ? "No account of the treasury pays anything."
          : `${amounts.join("; ")}. Nothing else leaves.`,
      evidence: preview.execution.transfers.map(({ call }) => ({ kind: "call", index: call })),
    },
    ...drains(context),
    ...largeShares(context, executed),
    ...circles(preview),
    ...emptyPayments(preview),
    ...rebases(preview),
  ];
};

/** What the route leaves behind beside what the calls do by themselves. */
function differentRuns({ execution, snapshot }: Preview): Finding[] {
  const { agreement, entry } = execution;
  if (agreement.kind === "outcome") {
    return [
      {
        check: "flow",
        level: "warning",
        title: "The calls work through their route alone",
        detail: `Through ${entry.label} they work; made one by one as the executor they fail with “${execution.separate.reason ?? ""}”.`,
        evidence: [],
      },
    ];
  }
  if (agreement.kind !== "state") return [];
  const format = createValueFormat(snapshot);
  return agreement.changes.map(({ label, before, after }) => ({
    check: "flow",
    level: "warning",
    title: "The route changes something else than the calls",
    detail: `${label}: ${format.value(before)} by the calls, ${format.value(after)} through ${entry.label}.`,
    evidence: [],
  }));
}

/** Most of what all treasury accounts hold of an asset, whoever gets it. */
function drains({ preview, policy }: CheckContext): Finding[] {
  const flows = leavingFlows(preview);
  const format = createValueFormat(preview.snapshot);
  return [...new Set(flows.map(({ asset }) => asset))].flatMap((asset): Finding[] => {
    const own = flows.filter((entry) => entry.asset === asset);
    const total = own.reduce((all, { amount }) => all + amount, 0n);
    const held = treasuryHoldings(preview, asset);
    const share = { numerator: total, denominator: held };
    if (held === 0n || limitLevel(share, policy.maxDrainShare) === undefined) return [];
    return [
      {
        check: "flow",
        level: "critical",
        title: "Most of an asset leaves the treasury",
        detail: `${format.amount(asset, total)} is ${formatPercent(share, 2)} of what all its accounts hold; the policy allows ${formatPercent(policy.maxDrainShare, 2)}.`,
        evidence: [
          ...own.map(({ call }) => ({ kind: "call" as const, index: call })),
          { kind: "assumption", text: "policy.maxDrainShare" },
        ],
      },
    ];
  });
}

/** Payments that come back at once: a recipient that was mistaken for another. */
function circles({ execution, snapshot }: Preview): Finding[] {
  const format = createValueFormat(snapshot);
  return execution.transfers
    .filter(({ from, to }) => getAddress(from) === getAddress(to))
    .map(({ call, asset, amount, to }) => ({
      check: "flow",
      level: "warning",
      title: "A payment goes back to its sender",
      detail: `${format.fullAccount(to)} pays itself ${format.amount(asset, amount)}; check the recipient.`,
      evidence: [{ kind: "call", index: call }],
    }));
}

const keyOf = ({ asset, recipient }: Flow) => `${asset}>${recipient}`;

function sum(flows: readonly Flow[]): Map<string, Flow> {
  const totals = new Map<string, Flow>();
  for (const entry of flows) {
    const key = keyOf(entry);
    totals.set(key, { ...entry, amount: entry.amount + (totals.get(key)?.amount ?? 0n) });
  }
  return totals;
}

function treasuryOf(preview: Preview): Set<Address> {
  const accounts = preview.snapshot.dao.accounts.filter((account) => account.class === "treasury");
  return new Set([...accounts.map(({ address }) => address), preview.execution.executor]);
}

function leaving(preview: Preview): Flow[] {
  const treasury = treasuryOf(preview);
  return preview.execution.transfers
    .filter(({ from, amount }) => treasury.has(getAddress(from)) && amount > 0n)
    .map(({ asset, to, amount }) => ({ asset, recipient: getAddress(to), amount }));
}

function statedFlows(preview: Preview): Map<string, Flow> {
  const treasury = treasuryOf(preview);
  const flows = statedEffects(preview).flatMap((effect): Flow[] => {
    if (effect.kind === "flow")
      return [{ asset: effect.asset, recipient: effect.recipient, amount: effect.amount }];
    // A burn is logged as a payment to nobody, and leaves the treasury where it holds the tokens.
    const isOwn =
      effect.kind === "burn" && (effect.holder === "executor" || treasury.has(effect.holder));
    return isOwn ? [{ asset: effect.token, recipient: zeroAddress, amount: effect.amount }] : [];
  });
  const sold = swapPayments(preview).map(({ asset, to, amount }) => ({
    asset,
    recipient: getAddress(to),
    amount,
  }));
  return sum([...flows, ...sold].filter(({ amount }) => amount > 0n));
}

function largeShares({ preview, policy }: CheckContext, executed: Map<string, Flow>): Finding[] {
  const { accounts } = preview.snapshot.state;
  const format = createValueFormat(preview.snapshot);
  const limit = policy.maxGrantShare;
  return [...executed.values()].flatMap(({ asset, amount, recipient }): Finding[] => {
    const held = accounts
      .filter((account) => account.class === "treasury")
      .reduce((total, account) => {
        if (asset === "ether") return total + account.wei;
        return total + (account.balances.find((entry) => entry.asset === asset)?.amount ?? 0n);
      }, 0n);
    if (held > 0n && amount * limit.denominator <= limit.numerator * held) return [];
    return [
      {
        check: "flow",
        level: "warning",
        title: "A large share of the treasury leaves",
        detail:
          held === 0n
            ? `${format.amount(asset, amount)} to ${format.fullAccount(recipient)}, of an asset the treasury holds none of now.`
            : `${format.amount(asset, amount)} to ${format.fullAccount(recipient)} is ${formatPercent({ numerator: amount, denominator: held }, 2)} of what the treasury holds; the policy allows ${formatPercent(limit, 2)}.`,
        evidence: [{ kind: "assumption", text: "policy.maxGrantShare" }],
      },
    ];
  });
}

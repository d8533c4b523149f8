import { type Address, getAddress } from "viem";
import { findAddresses } from "../actions/findAddresses.ts";
import { listCalls } from "../actions/listCalls.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { Authority, MintRule } from "../issuance/IssuanceAdapter.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Check } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import { statedEffects } from "./statedEffects.ts";

/** Which right an action needs on the contract it calls. */
const rightOf: Readonly<Record<string, Authority["right"]>> = {
  mint: "mint",
  setMinter: "setMinter",
  grantRole: "grantRole",
  revokeRole: "grantRole",
};

const verbs: Record<Authority["right"], string> = {
  mint: "mint",
  setMinter: "change the minter",
  grantRole: "grant and revoke roles",
  setRate: "change the rate",
  beneficiary: "receive what vests",
};

/** Who makes each call holds the right it needs, inside other calls too, and a mint keeps to its rule. */
export const authority: Check = ({ preview }) => {
  const findings = listCalls(preview.decoded).flatMap((listed): Finding[] => {
    const { decoded, inner, isExecuted, path } = listed;
    const right = decoded.status === "decoded" ? rightOf[decoded.action.type] : undefined;
    const executor = inner?.executor ?? preview.execution.executor;
    if (right === undefined || !isExecuted || executor === "unknown" || executor === "caller") {
      return [];
    }
    return judgeRight(preview, { index: path[0], target: decoded.call.to, executor, right });
  });
  const all = [
    ...findings,
    ...judgeHeadroom(preview),
    ...newHolders(preview),
    ...unwatched(preview),
  ];
  if (all.length > 0) return all;
  return [
    {
      check: "authority",
      level: "ok",
      title: "No special right is needed",
      detail: "The calls use only what the executor owns.",
      evidence: [],
    },
  ];
};

function judgeRight(
  preview: Preview,
  needed: { index: number; target: Address; executor: Address; right: Authority["right"] },
): Finding[] {
  const { index, target, executor, right } = needed;
  const source = preview.snapshot.state.sources.find((entry) => entry.target === target);
  const held = source?.authorities.find((entry) => entry.right === right);
  const format = createValueFormat(preview.snapshot);
  const evidence: Finding["evidence"] = [{ kind: "call", index }];
  if (held === undefined) {
    return [
      {
        check: "authority",
        level: "notChecked",
        title: `Who may ${verbs[right]} is not known`,
        detail: `No adapter knows the rules of ${target}.`,
        evidence,
      },
    ];
  }
  const holders = held.holders.map((holder) => format.fullAccount(holder)).join(", ");
  const others = held.complete ? "" : " Other holders may exist: role logs were not to be had.";
  const read = { kind: "read" as const, ...held.source, value: holders };
  if (held.holders.some((holder) => isSame(holder, executor))) {
    return [
      {
        check: "authority",
        level: "ok",
        title: `Executor may ${verbs[right]}`,
        detail: `${format.fullAccount(executor)} holds the right to ${verbs[right]}.`,
        evidence: [...evidence, read],
      },
    ];
  }
  return [
    {
      check: "authority",
      level: "critical",
      title: `Executor may not ${verbs[right]}`,
      detail: `${format.fullAccount(executor)} does not hold the right to ${verbs[right]}; ${holders === "" ? "nobody known does" : `${holders} does`}.${others}`,
      evidence: [...evidence, read],
    },
  ];
}

/** Who may mint, or decide who mints, and could not before. */
function newHolders({ execution, snapshot }: Preview): Finding[] {
  const format = createValueFormat(snapshot);
  return (execution.after?.sources ?? []).flatMap((source) =>
    source.authorities.flatMap(({ right, holders }): Finding[] => {
      const held = execution.before.sources
        .find(({ target, adapter }) => target === source.target && adapter === source.adapter)
        ?.authorities.find((entry) => entry.right === right)?.holders;
      const added = holders.filter((holder) => !held?.some((other) => isSame(holder, other)));
      if (added.length === 0 || !handsOverSupply.has(right)) return [];
      return [
        {
          check: "authority",
          level: "warning",
          title: `Somebody new may ${verbs[right]}`,
          detail: `From then on ${added.map((holder) => format.fullAccount(holder)).join(", ")} may ${verbs[right]}, by no further vote of this DAO unless that account asks for one.`,
          evidence: [
            { kind: "read", address: source.target, functionName: right, value: added.join(", ") },
          ],
        },
      ];
    }),
  );
}

/** Calldata may name more accounts than were asked about; a right given to one of them is unseen. */
function unwatched({ calls, snapshot }: Preview): Finding[] {
  const watched = new Set(snapshot.dao.watched);
  const missing = findAddresses(calls).filter((address) => !watched.has(address)).length;
  if (missing === 0) return [];
  return [
    {
      check: "authority",
      level: "notChecked",
      title: "Not every account named was looked at",
      detail: `The calls name ${missing} more ${missing === 1 ? "account" : "accounts"} than the ${watched.size} that are asked about; whether one of them gains a right is not known. Split the batch into smaller ones.`,
      evidence: [],
    },
  ];
}

const handsOverSupply: ReadonlySet<Authority["right"]> = new Set([
  "mint",
  "setMinter",
  "grantRole",
]);

function judgeHeadroom(preview: Preview): Finding[] {
  const { token } = preview.snapshot.state;
  const mints = statedEffects(preview).filter(
    (effect) => effect.kind === "supply" && effect.token === token.address,
  );
  const rules = new Set(mints.map(({ call }) => ruleOfCall(preview, call)));
  return [...rules].flatMap((rule): Finding[] => {
    if (rule === undefined) return [];
    const calls = mints.filter(({ call }) => ruleOfCall(preview, call) === rule);
    const amount = calls.reduce((sum, mint) => sum + ("amount" in mint ? mint.amount : 0n), 0n);
    return brokenLimits(preview, { rule, amount }).map((detail) => ({
      check: "authority",
      level: "critical",
      title: "The mint breaks the token's rule",
      detail,
      evidence: calls.map(({ call }) => ({ kind: "call", index: call })),
    }));
  });
}

/** The rule of the contract that is called, else the token's own: the call may carry another. */
function ruleOfCall({ calls, snapshot }: Preview, index: number): MintRule | undefined {
  const rules = snapshot.state.sources.filter(({ mintRule }) => mintRule !== undefined);
  const called = rules.find(({ target }) => target === calls[index]?.to);
  return (called ?? rules[0])?.mintRule;
}

function brokenLimits(
  preview: Preview,
  { rule, amount }: { rule: MintRule; amount: bigint },
): string[] {
  const { address, totalSupply } = preview.snapshot.state.token;
  const format = createValueFormat(preview.snapshot);
  const { executeAt } = preview.execution;
  const headroom = rule.cap === undefined ? undefined : rule.cap - totalSupply;
  return [
    ...(rule.maxPerMint !== undefined && amount > rule.maxPerMint
      ? [
          `It asks for ${format.amount(address, amount)}; one mint may be ${format.amount(address, rule.maxPerMint)} at most.`,
        ]
      : []),
    ...(rule.notBefore !== undefined && executeAt < rule.notBefore
      ? [
          `It can execute on ${formatDateTime(executeAt)}; minting is possible from ${formatDateTime(rule.notBefore)} on.`,
        ]
      : []),
    ...(headroom !== undefined && amount > headroom
      ? [
          `It asks for ${format.amount(address, amount)}; the cap leaves ${format.amount(address, headroom)}.`,
        ]
      : []),
  ];
}

function isSame(a: Address, b: Address): boolean {
  return getAddress(a) === getAddress(b);
}

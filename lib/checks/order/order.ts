import { formatCallPath } from "../../actions/listCalls.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { compareOrders, type OrderDifference } from "./compareOrders.ts";
import type { OrderFacts, OrderRun } from "./OrderFacts.ts";
import { oneTimeCalls } from "./oneTimeCalls.ts";
import { orderOperations, type ScheduledOperation } from "./orderOperations.ts";

const say = findingOf("order");

/** What the calls put aside, or take up, ends the same, whoever executes it in which order. */
export const order: Check = ({ preview, orders }) => {
  const operations = orderOperations(preview);
  const isScheduling = operations.length >= 2;
  if (!isScheduling && oneTimeCalls(preview).length === 0) return [alone];
  if (orders === undefined) {
    return [
      say("notChecked", {
        title: "Other orders were not tried",
        detail: isScheduling
          ? `The calls schedule ${operations.length} operations; in which orders they can be executed, and how each ends, could not be run.`
          : "The calls queue or execute what was decided before; whether somebody else can do so first, and what becomes of them then, could not be run.",
      }),
    ];
  }
  const findings = [
    ...judgePreempted(orders),
    ...judgeLeft(orders, operations),
    ...judgeRefusals(orders, operations),
    ...judgeEnds(orders, { preview, operations }),
    ...judgeReserved(orders, operations),
  ];
  if (findings.length > 0) return findings;
  if (!isScheduling) return [alone];
  return [
    say("ok", {
      title: "Every order ends the same",
      detail:
        orders.runs.length === 0
          ? "What the calls schedule can be executed in one order alone."
          : `The ${operations.length} operations were run in ${orders.runs.length} orders; all end in the same state.`,
    }),
  ];
};

const alone = say("ok", {
  title: "Nobody else chooses an order",
  detail: "The calls are made in their order, and put at most one operation aside for later.",
});

/** Done by somebody else before, it cannot be done again. */
function judgePreempted({ preempted }: OrderFacts): Finding[] {
  return preempted.map(({ path, reason }) =>
    say("warning", {
      title: "Somebody else can make a call first",
      detail: `Call ${formatCallPath(path)} queues or executes what anybody may queue or execute before. Then the calls are refused, all of them: “${reason}”. Leave it out: anybody can make it by itself.`,
      evidence: [{ kind: "call", index: path[0] }],
    }),
  );
}

/** Refused as scheduled already, however often it is tried. */
function judgeLeft(
  { runs: [first] }: OrderFacts,
  operations: readonly ScheduledOperation[],
): Finding[] {
  return (first?.left ?? []).map((place) =>
    say("warning", {
      title: "A scheduled operation fails",
      detail: `What call ${nameOf(operations, place)} schedules is refused once its delay is over: ${reasonOf(first, place)}.`,
      evidence: evidenceOf(operations, [place]),
    }),
  );
}

/** What works in one order and is refused at first in another one. */
function judgeRefusals({ runs }: OrderFacts, operations: readonly ScheduledOperation[]): Finding[] {
  const [first] = runs;
  const isRefused = ({ refused }: OrderRun, place: number) =>
    refused.some(({ operation }) => operation === place);
  return operations.flatMap((_, place): Finding[] => {
    const refusing = runs.find((run) => isRefused(run, place));
    if (refusing === undefined || first?.left.includes(place) === true) return [];
    if (runs.every((run) => isRefused(run, place))) return [];
    const isLeft = refusing.left.includes(place);
    return [
      say("warning", {
        title: "A scheduled operation fails in some order",
        detail: `Anybody may execute what is scheduled, in any order. In the order ${inWords(operations, refusing)} what call ${nameOf(operations, place)} schedules is refused: ${reasonOf(refusing, place)}. ${isLeft ? "It stays refused after the others." : "It works once the others are through."}`,
        evidence: evidenceOf(operations, refusing.order),
      }),
    ];
  });
}

/** The gravest difference among all orders. */
function judgeEnds(
  { runs: [first, ...others] }: OrderFacts,
  { preview, operations }: { preview: Preview; operations: readonly ScheduledOperation[] },
): Finding[] {
  if (first === undefined) return [];
  const format = createValueFormat(preview.snapshot);
  const ends = others.map((run) => ({ run, differences: compareOrders(first, { run, format }) }));
  const isGrave = ({ differences }: { differences: readonly OrderDifference[] }) =>
    differences.some(({ isGrave: grave }) => grave);
  const worst =
    ends.find(isGrave) ?? ends.find(({ differences }) => differences.length > 0) ?? undefined;
  if (worst === undefined) return [];
  const { run, differences } = worst;
  return [
    say(isGrave(worst) ? "critical" : "warning", {
      title: "The order decides what happens",
      detail: `Anybody may execute what is scheduled, in any order. In the order ${inWords(operations, run)} it ends otherwise than in that of the calls: ${differences.map(({ text }) => text).join("; ")}. Schedule them as one batch, or name each as the predecessor of the next.`,
      evidence: evidenceOf(operations, run.order),
    }),
  ];
}

function judgeReserved(
  { reserved }: OrderFacts,
  operations: readonly ScheduledOperation[],
): Finding[] {
  if (reserved.length < 2) return [];
  const calls = reserved.map((place) => nameOf(operations, place)).join(", ");
  return [
    say("info", {
      title: "Who executes chooses the order",
      detail: `What calls ${calls} schedule is not open to everybody; whoever holds the right to execute it does so in an order of their choice.`,
      evidence: evidenceOf(operations, reserved),
    }),
  ];
}

function nameOf(operations: readonly ScheduledOperation[], place: number): string {
  return formatCallPath(operations[place]?.path ?? [place]);
}

/** "2, 1": by the calls that schedule them. */
function inWords(operations: readonly ScheduledOperation[], { order: places }: OrderRun): string {
  return places.map((place) => nameOf(operations, place)).join(", ");
}

function reasonOf(run: OrderRun | undefined, place: number): string {
  const found = run?.refused.find(({ operation }) => operation === place);
  return `“${found?.reason ?? "no reason given"}”`;
}

function evidenceOf(
  operations: readonly ScheduledOperation[],
  places: readonly number[],
): Finding["evidence"] {
  const calls = places.flatMap((place) => operations[place]?.path[0] ?? []);
  return [...new Set(calls)].map((index) => ({ kind: "call", index }));
}

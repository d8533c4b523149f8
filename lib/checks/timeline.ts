import { formatDateTime } from "../amount/formatDateTime.ts";
import { toFarthestSeconds } from "../amount/toFarthestSeconds.ts";
import type { Check, CheckContext } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import { findingOf } from "./findingOf.ts";
import { recipientsOf } from "./recipientsOf.ts";
import { routeOf } from "./routeOf.ts";

const say = findingOf("timeline");

/** Names of times from which or until which something holds; past readings are not among them. */
const limitName = /start|begin|cliff|(?<!last)end|deadline|expir|finish|until/i;
const endName = /(?<!last)end|deadline|expir|finish|until/i;

/** Starts, cliffs and deadlines against the earliest execution and the last. */
export const timeline: Check = (context) => {
  const findings = [...judgeWindow(context), ...judgeRun(context), ...judgeTimes(context)];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Dates fit the time of execution",
      detail: "No start, cliff or deadline that the calls set or use is over by then.",
    }),
  ];
};

/** When the calls can be executed at the latest; `undefined` where there is no end. */
function lastExecution({ preview, subject }: CheckContext): number | undefined {
  const grace = preview.snapshot.state.governor?.graceSeconds;
  if (routeOf(preview) !== "governor" || grace === undefined) return undefined;
  return (subject?.etaSeconds ?? preview.execution.executeAt) + grace;
}

function judgeWindow(context: CheckContext): Finding[] {
  const last = lastExecution(context);
  const { executeAt } = context.preview.execution;
  if (last === undefined || executeAt <= last) return [];
  return [
    say("critical", {
      title: "The time to execute is over",
      detail: `It could be executed until ${formatDateTime(last)}; the timelock refuses it on ${formatDateTime(executeAt)}.`,
    }),
  ];
}

/** Calls that work now and fail once they may be executed have missed a date. */
function judgeRun({ preview, worksNow }: CheckContext): Finding[] {
  if (preview.execution.after !== undefined) return [];
  const when = formatDateTime(preview.execution.executeAt);
  if (worksNow === true) {
    return [
      say("critical", {
        title: "It would work now and fails when it can execute",
        detail: `The earliest execution is ${when}; by then a date that the calls depend on is over.`,
      }),
    ];
  }
  return [
    say("notChecked", {
      title: "Dates were not checked",
      detail: "The calls do not run to their end, so there is no result to look at.",
    }),
  ];
}

type TimeValue = {
  address: string;
  functionName: string;
  before: number | undefined;
  after: number;
};

/** What the calls set, and until when what is paid to a contract can be used there. */
function judgeTimes(context: CheckContext): Finding[] {
  const { preview } = context;
  const { executeAt } = preview.execution;
  const last = lastExecution(context);
  const paid = new Set<string>(recipientsOf(preview));
  return timesOf(context).flatMap(({ address, functionName, before, after }): Finding[] => {
    const isSet = before !== after;
    const isUsed = paid.has(address) && endName.test(functionName);
    if (after === 0 || !limitName.test(functionName) || !(isSet || isUsed)) return [];
    const evidence: Finding["evidence"] = [
      { kind: "read", address, functionName, value: formatDateTime(after) },
    ];
    if (after < executeAt) {
      return [
        say("warning", {
          title: "A date is over before it can execute",
          detail: `${functionName}() of ${address} is ${formatDateTime(after)}; the earliest execution is ${formatDateTime(executeAt)}.`,
          evidence,
        }),
      ];
    }
    if (last === undefined || after > last || !endName.test(functionName)) return [];
    return [
      say("info", {
        title: "A date may be over when it executes",
        detail: `${functionName}() of ${address} is ${formatDateTime(after)}; it can be executed until ${formatDateTime(last)}.`,
        evidence,
      }),
    ];
  });
}

function timesOf({ preview, values = [] }: CheckContext): TimeValue[] {
  const { before, after } = preview.execution;
  const governed = (after?.parameters ?? []).flatMap(({ id, value, source }): TimeValue[] => {
    if (value.unit !== "time") return [];
    const was = before.parameters.find((parameter) => parameter.id === id)?.value;
    return [
      { ...source, before: was?.unit === "time" ? was.seconds : undefined, after: value.seconds },
    ];
  });
  const known = new Set(governed.map(({ address, functionName }) => `${address}.${functionName}`));
  const answered = values.flatMap((value): TimeValue[] => {
    const { address, functionName, meaning } = value;
    if (meaning !== "time" || value.after === undefined) return [];
    if (known.has(`${address}.${functionName}`)) return [];
    const was = value.before === undefined ? undefined : toFarthestSeconds(value.before);
    return [{ address, functionName, before: was, after: toFarthestSeconds(value.after) }];
  });
  return [...governed, ...answered];
}

import type { ParameterValue } from "../../chain/Parameter.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Check } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import type { ContractValue } from "../facts.ts";
import { findingOf } from "../findingOf.ts";
import { judgeChange, type NumberChange } from "./judgeChange.ts";
import { judgeUnits } from "./judgeUnits.ts";
import { valuesApart } from "./valuesApart.ts";

const say = findingOf("parameter");

/** Governed values change within their bounds and by less than ten times, and with the time they belong to. */
export const parameter: Check = ({ preview, values, votes }) => {
  if (preview.execution.after === undefined) {
    return [
      say("notChecked", {
        title: "Parameters were not checked",
        detail: "The calls do not run to their end, so there is no result to look at.",
      }),
    ];
  }
  const secondsPerBlock = BigInt(votes?.secondsPerBlock ?? 12);
  const findings = [
    ...judgeUnits(preview),
    ...judgeParameters(preview, secondsPerBlock),
    ...withoutParameters(values ?? [], preview).flatMap(judgeValue),
    ...valuesApart(values ?? [], preview.execution.executeAt),
    ...(values === undefined
      ? [
          say("notChecked", {
            title: "The called contracts were not asked for their values",
            detail: "Which of their rates, prices and times change is not known.",
          }),
        ]
      : []),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Governed values keep their measure",
      detail: "None leaves its bounds or changes tenfold.",
    }),
  ];
};

function judgeParameters(preview: Preview, secondsPerBlock: bigint): Finding[] {
  const { before, after } = preview.execution;
  const known = [...before.parameters, ...(after?.parameters ?? [])];
  const format = createValueFormat(preview.snapshot);
  return preview.changes.flatMap((change): Finding[] => {
    const source = known.find(({ id }) => id === change.id)?.source;
    const numbers = numbersOf(change, secondsPerBlock);
    const verdict = numbers && judgeChange(numbers);
    if (source === undefined || verdict === undefined) return [];
    const value = `${format.value(change.before)} → ${format.value(change.after)}`;
    return [
      say(verdict.level, {
        title: titleOf(verdict.level),
        detail: `${change.label} of ${format.fullAccount(source.address)}: ${value}; ${verdict.why}.`,
        evidence: [{ kind: "read", ...source, value }],
      }),
    ];
  });
}

/** What an adapter or a governor reads with its unit is judged by that. */
function withoutParameters(
  values: readonly ContractValue[],
  { execution }: Preview,
): readonly ContractValue[] {
  const known = new Set(
    [...execution.before.parameters, ...(execution.after?.parameters ?? [])].map(
      ({ source }) => `${source.address}.${source.functionName}`,
    ),
  );
  return values.filter(({ address, functionName }) => !known.has(`${address}.${functionName}`));
}

function judgeValue({ address, functionName, meaning, before, after }: ContractValue): Finding[] {
  if (meaning === "time" || after === undefined || before === after) return [];
  const kind = meaning === "duration" || meaning === "decimals" ? meaning : "other";
  const verdict = judgeChange({ kind, before, after });
  if (verdict === undefined) return [];
  const value = `${before ?? "none"} → ${after}`;
  return [
    say(verdict.level, {
      title: titleOf(verdict.level),
      detail: `${functionName}() of ${address}: ${value}; ${verdict.why}.`,
      evidence: [{ kind: "read", address, functionName, value }],
    }),
  ];
}

function titleOf(level: Finding["level"]): string {
  if (level === "critical") return "A value leaves its measure";
  return level === "warning"
    ? "A value changes tenfold or more"
    : "A value is set for the first time";
}

/** Both sides as whole numbers of one unit; `undefined` for what is no quantity, or no longer there. */
function numbersOf(
  { before, after }: { before: ParameterValue | undefined; after: ParameterValue | undefined },
  secondsPerBlock: bigint,
): NumberChange | undefined {
  if (after === undefined) return undefined;
  if (after.unit === "percent") {
    if (before !== undefined && before.unit !== "percent") return undefined;
    const whole = after.denominator * (before?.denominator ?? 1n);
    return {
      kind: "share",
      before: before && before.numerator * after.denominator,
      after: after.numerator * (before?.denominator ?? 1n),
      whole,
    };
  }
  const amount = quantityOf(after, secondsPerBlock);
  if (amount === undefined || (before !== undefined && before.unit !== after.unit))
    return undefined;
  const isDuration = after.unit === "duration" || after.unit === "blocks";
  return {
    kind: isDuration ? "duration" : "other",
    before: before && quantityOf(before, secondsPerBlock),
    after: amount,
  };
}

/** Points in time, addresses, flags and texts are no quantities. */
function quantityOf(value: ParameterValue, secondsPerBlock: bigint): bigint | undefined {
  switch (value.unit) {
    case "amount":
      return value.amount;
    case "ether":
      return value.wei;
    case "duration":
      return BigInt(value.seconds);
    case "blocks":
      return value.blocks * secondsPerBlock;
    case "count":
      return value.count;
    default:
      return undefined;
  }
}

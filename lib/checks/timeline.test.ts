import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  executeAt,
  soundGovernor,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import type { Parameter } from "../chain/Parameter.ts";
import { timeline } from "./timeline.ts";

const { pool, safe, timelock, token } = checkAccounts;
const find = (change: ContextChange = {}) => saysOf(timeline(createCheckContext(change)));
const fine = ["ok: Dates fit the time of execution"];
const over = ["warning: A date is over before it can execute"];
const grace = { governor: { ...soundGovernor, graceSeconds: 1_000 } };

const time = (functionName: string, seconds: number): { parameters: Parameter[] } => ({
  parameters: [
    {
      id: `${pool}.${functionName}`,
      label: "Time",
      value: { unit: "time", seconds },
      source: { address: pool, functionName },
    },
  ],
});
const set = (functionName: string, seconds: number) =>
  find({ before: time(functionName, 1), after: time(functionName, seconds) });
const answered = (functionName: string, before: number, after: number) => ({
  values: [
    {
      address: pool,
      functionName,
      meaning: "time" as const,
      before: BigInt(before),
      after: BigInt(after),
    },
  ],
});
const paid = { transfers: [{ call: 0, asset: token, from: timelock, to: pool, amount: 1n }] };

describe("timeline", () => {
  it("is fine where no date is set or used", () => {
    expect(find()).toEqual(fine);
  });

  it("names a date that the calls set before the earliest execution", () => {
    for (const name of ["start", "vestingBegin", "cliff", "end", "deadline", "expiry"]) {
      expect(set(name, executeAt - 1)).toEqual(over);
      expect(set(name, executeAt)).toEqual(fine);
    }
  });

  it("leaves what is 0, unchanged, or a past reading", () => {
    expect(set("start", 0)).toEqual(fine);
    expect(set("start", 1)).toEqual(fine);
    expect(set("lastUpdated", 5)).toEqual(fine);
    expect(set("getSnapshotTimestamp", 5)).toEqual(fine);
  });

  it("takes what contracts answer as what adapters read", () => {
    expect(find(answered("deadline", 1, executeAt - 1))).toEqual(over);
    expect(find(answered("deadline", 1, executeAt))).toEqual(fine);
    const both = {
      ...answered("deadline", 1, executeAt - 1),
      before: time("deadline", 1),
      after: time("deadline", executeAt - 1),
    };
    expect(find(both)).toEqual(over);
  });

  it("names an end of what is paid to, whoever set it, and not a start", () => {
    const ended = answered("end", executeAt - 1, executeAt - 1);
    expect(find({ ...ended, ...paid })).toEqual(over);
    expect(find(ended)).toEqual(fine);
    expect(find({ ...answered("start", 5, 5), ...paid })).toEqual(fine);
  });

  it("tells an end that may be over within the time of grace", () => {
    const within = answered("deadline", 1, executeAt + 1_000);
    expect(find({ ...within, before: grace })).toEqual([
      "info: A date may be over when it executes",
    ]);
    expect(find({ ...answered("deadline", 1, executeAt + 1_001), before: grace })).toEqual(fine);
    expect(find({ ...answered("start", 1, executeAt + 1_000), before: grace })).toEqual(fine);
    expect(find(within)).toEqual(fine);
    expect(find({ ...within, before: grace, executor: safe })).toEqual(fine);
  });

  it("is critical where grace is over", () => {
    const subject = (etaSeconds: number) => ({ description: "", etaSeconds });
    expect(find({ before: grace, subject: subject(executeAt - 1_001) })).toEqual([
      "critical: The time to execute is over",
    ]);
    expect(find({ before: grace, subject: subject(executeAt - 1_000) })).toEqual(fine);
  });

  it("is critical where the calls work now alone, and not known where they do not", () => {
    expect(find({ after: undefined, worksNow: true })).toEqual([
      "critical: It would work now and fails when it can execute",
    ]);
    const unknown = ["notChecked: Dates were not checked"];
    expect(find({ after: undefined, worksNow: false })).toEqual(unknown);
    expect(find({ after: undefined })).toEqual(unknown);
  });
});

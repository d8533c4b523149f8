import { describe, expect, it } from "vitest";
import { createCheckContext } from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import type { FreshFacts } from "./CodeFacts.ts";
import { fresh } from "./fresh.ts";

const hash = `0x${"1".repeat(64)}` as const;
const other = `0x${"2".repeat(64)}` as const;
const timestamp = 1_800_000_000;

const judge = (facts: FreshFacts | undefined) =>
  saysOf(
    fresh(
      createCheckContext({
        preview: (preview) => ({
          ...preview,
          snapshot: { ...preview.snapshot, block: { number: 100n, hash, timestamp } },
        }),
        ...(facts === undefined ? {} : { fresh: facts }),
      }),
    ),
  );

const aheadBy = (seconds: number, change: Partial<FreshFacts> = {}) =>
  judge({ headTimestamp: timestamp + seconds, hashNow: hash, isPast: false, ...change });

describe("fresh", () => {
  it("is fine up to an hour", () => {
    expect(aheadBy(0)).toEqual(["ok: The block is recent"]);
    expect(aheadBy(3_600)).toEqual(["ok: The block is recent"]);
  });

  it("warns of an older block, unless the calls were executed on it", () => {
    expect(aheadBy(3_601)).toEqual(["warning: The block is old"]);
    expect(aheadBy(3_601, { isPast: true })).toEqual(["ok: The block stands"]);
  });

  it("names a block that is gone", () => {
    expect(aheadBy(0, { hashNow: other })).toEqual(["critical: The block is gone"]);
    expect(aheadBy(0, { hashNow: other, isPast: true })).toEqual(["critical: The block is gone"]);
  });

  it("says where nobody could tell", () => {
    const unknown = ["notChecked: The block was not looked up again"];
    expect(judge(undefined)).toEqual(unknown);
    expect(aheadBy(0, { hashNow: undefined })).toEqual(unknown);
  });
});

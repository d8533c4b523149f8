import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toFieldIssues } from "./toFieldIssues.ts";

const issuesOf = (schema: z.ZodType, value: unknown, prefix?: string) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  return error === undefined ? [] : toFieldIssues(error.issues, prefix);
};

describe("toFieldIssues", () => {
  const schema = z.strictObject({
    rows: z.array(z.strictObject({ amount: z.string("must be text") })),
  });

  it("writes paths through lists and fields", () => {
    expect(issuesOf(schema, { rows: [{ amount: "1" }, {}, { amount: 5 }] })).toEqual([
      { path: "rows[1].amount", message: "is missing" },
      { path: "rows[2].amount", message: "must be text" },
    ]);
  });

  it("puts a prefix before them", () => {
    expect(issuesOf(schema, {}, "actions[1]")).toEqual([
      { path: "actions[1].rows", message: "is missing" },
    ]);
    expect(issuesOf(z.array(z.string()), [1], "actions")[0]?.path).toBe("actions[0]");
  });

  it("names every unknown field, cut where it is long", () => {
    expect(issuesOf(schema, { rows: [{ amount: "", a: 1, ["b".repeat(200)]: 2 }] })).toEqual([
      { path: "rows[0].a", message: "is not a known field: remove it" },
      { path: `rows[0].${"b".repeat(100)}`, message: "is not a known field: remove it" },
    ]);
  });

  it("says something even of an error without issues", () => {
    expect(toFieldIssues([], "x")).toEqual([{ path: "x", message: "is not valid" }]);
    expect(toFieldIssues([])).toEqual([{ path: "", message: "is not valid" }]);
  });
});

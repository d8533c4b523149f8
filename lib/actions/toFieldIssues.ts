import type { z } from "zod";
import type { FieldIssue } from "./errors.ts";

type SchemaIssue = z.core.$ZodIssue;

/**
 * What a schema found, by field, with paths such as `actions[1].amount`. Parse with
 * `reportInput: true`: without it a missing field cannot be told from a wrong one.
 *
 * @param prefix - Path of the parsed value within the whole.
 */
export function toFieldIssues(
  issues: readonly SchemaIssue[],
  prefix = "",
): readonly [FieldIssue, ...FieldIssue[]] {
  const [first, ...rest] = issues.flatMap((issue) => toFields(issue, prefix));
  return [first ?? { path: prefix, message: "is not valid" }, ...rest];
}

function toFields(issue: SchemaIssue, prefix: string): FieldIssue[] {
  const path = joinPath(prefix, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: joinPath(path, [key.slice(0, 100)]),
      message: "is not a known field: remove it",
    }));
  }
  if ("input" in issue && issue.input === undefined) return [{ path, message: "is missing" }];
  return [{ path, message: issue.message }];
}

function joinPath(prefix: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((joined, key) => {
    if (typeof key === "number") return `${joined}[${key}]`;
    return joined === "" ? String(key) : `${joined}.${String(key)}`;
  }, prefix);
}

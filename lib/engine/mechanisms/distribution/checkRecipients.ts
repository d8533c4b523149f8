import type { ModelIssue } from "../../errors.ts";

/** Refuses a list of recipients that has the bucket they are paid from. */
export function checkRecipients(
  from: string | undefined,
  { path, list }: { path: string; list: readonly { to: string }[] },
): ModelIssue[] {
  return list.flatMap(({ to }, index) =>
    to === from
      ? { path: `${path}[${index}].to`, message: "is the bucket it comes from; use another" }
      : [],
  );
}

import { demand } from "../../demand.ts";
import type { ModelIssue } from "../../errors.ts";

/** Refuses a bucket named twice among the holders of a token that scales. */
export function checkHolders(holders: readonly string[] | undefined): ModelIssue[] {
  return (holders ?? []).flatMap((id, index, all) =>
    demand(all.indexOf(id) === index, {
      path: `holders[${index}]`,
      message: "is named before; name each bucket once",
    }),
  );
}

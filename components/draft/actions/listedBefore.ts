import { listHead } from "../../../lib/actions/safe/describeListed.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";

/**
 * The entry before the owner that is removed or replaced, in the order in which the Safe lists its
 * owners: a Safe asks for it, and people should not have to.
 */
export function listedBefore(
  name: string,
  { fields, context }: { fields: ActionFields; context: FormContext },
): string | undefined {
  const { safe } = context.snapshot.state;
  if (name !== "previousOwner" || safe === undefined || fields.contract !== safe.address) {
    return undefined;
  }
  const owner = (fields.owner ?? fields.oldOwner ?? "").trim().toLowerCase();
  const place = safe.owners.findIndex((entry) => entry.toLowerCase() === owner);
  return place === -1 ? undefined : (safe.owners[place - 1] ?? listHead);
}

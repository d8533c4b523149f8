"use client";

import { useState } from "react";
import type { ModelIssue } from "../../lib/engine/errors.ts";
import type { JsonObject } from "./model/Json.ts";
import type { Side } from "./model/LabDocument.ts";

type Validity = { side: Side; issues: Readonly<Record<Side, readonly ModelIssue[]>> };

/**
 * The model as it was when nothing in it was wrong, so that what hangs on it stays where it is while a
 * field is corrected. `undefined` where that side has never been valid.
 */
export function useLastValid(model: JsonObject, { side, issues }: Validity) {
  const isValid = issues[side].length === 0;
  const [last, setLast] = useState(isValid ? { side, model } : undefined);
  if (isValid && (last?.model !== model || last.side !== side)) setLast({ side, model });
  if (isValid) return model;
  return last?.side === side ? last.model : undefined;
}

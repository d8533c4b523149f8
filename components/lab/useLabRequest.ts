"use client";

import { useMemo } from "react";
import type { LabRequest } from "./engine/LabEngine.ts";
import { checkLab } from "./model/checkLab.ts";
import type { LabDocument } from "./model/LabDocument.ts";

const none: ReturnType<typeof checkLab> = [];

/** What is wrong with each model, and what is to be drawn where nothing is. */
export function useLabRequest({ baseline, changed }: LabDocument, quantity: string) {
  const baselineIssues = useMemo(() => checkLab(baseline), [baseline]);
  const changedIssues = useMemo(
    () => (changed === undefined ? none : checkLab(changed)),
    [changed],
  );
  const isValid = baselineIssues.length === 0 && changedIssues.length === 0;
  const request = useMemo<LabRequest | undefined>(
    () => (isValid ? { baseline, changed, quantity, paths: undefined } : undefined),
    [isValid, baseline, changed, quantity],
  );
  return { request, issues: { baseline: baselineIssues, changed: changedIssues } };
}

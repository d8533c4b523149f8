"use client";

import { useSyncExternalStore } from "react";
import type { ModelIssue } from "../../../lib/engine/errors.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { useEditor } from "../fields/EditContext.tsx";
import { findField } from "../fields/findField.ts";
import { nameField } from "../fields/nameField.ts";
import { shareError } from "../fields/shareError.ts";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";

const mostShown = 5;

/** All that is wrong with the model, for what stands beside no open field. */
export function IssueList({ model }: { model: JsonObject }) {
  const { issues } = useEditor();
  const read = () => issues.all;
  const all = useSyncExternalStore(issues.subscribe, read, read);
  return (
    <div role="status">
      {all.length > 0 && (
        <div className="mb-4 rounded-lg border border-crit bg-crit-soft px-3 py-2 text-small">
          <p className="font-[580] text-crit">
            <span aria-hidden>✕ </span>
            {all.length === 1 ? "One field" : `${all.length} fields`} to correct
          </p>
          <ul>
            {all.slice(0, mostShown).map(({ path, message }) => (
              <li key={`${path} ${message}`} className="mt-0.5 break-words">
                <span className="font-[550]" title={cleanText(path, 80)}>
                  {cleanText(nameOf(model, path), 80)}
                </span>{" "}
                {cleanText(textOf(model, { path, message }), 200)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A path as the form names it; what is wrong with the model as a whole has none. */
function nameOf(model: JsonObject, path: string): string {
  return path === "" ? "Model" : nameField(model, parseJsonPath(path));
}

function textOf(model: JsonObject, { path, message }: ModelIssue): string {
  const form = path === "" ? undefined : findField(model, parseJsonPath(path));
  const isShare = form?.control === "leaf" && form.unit === "share";
  return isShare ? shareError(message) : message;
}

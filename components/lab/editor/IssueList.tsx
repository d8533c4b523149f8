"use client";

import { useSyncExternalStore } from "react";
import { cleanText } from "../../ui/cleanText.ts";
import { useEditor } from "../fields/EditContext.tsx";

const mostShown = 5;

/** All that is wrong with the model, for what stands beside no open field. */
export function IssueList() {
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
                <span className="font-mono">{cleanText(path, 80)}</span> {cleanText(message, 200)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

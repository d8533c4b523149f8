"use client";

import { presets } from "../../../lib/engine/presets/presets.ts";
import { Section } from "../../ui/Section.tsx";
import type { JsonObject } from "../model/Json.ts";

/** Where the numbers of an unchanged preset come from, and what it leaves out. */
export function PresetNotes({ model }: { model: JsonObject }) {
  const preset = presets.find((candidate) => candidate.model === (model as unknown));
  if (preset === undefined) return null;
  return (
    <Section title="Sources" note={preset.title}>
      <ul className="text-small">
        {preset.numbers.map(({ what, source, asOf, isExample }) => (
          <li key={`${what} ${source}`} className="border-t border-line py-1.5 break-words">
            {what}
            <span className="block text-soft">
              {isExample === true ? "Example: " : ""}
              {source}, {asOf}
            </span>
          </li>
        ))}
      </ul>
      {preset.leavesOut.length > 0 && (
        <p className="mt-2 text-small text-soft">Left out: {preset.leavesOut.join("; ")}.</p>
      )}
    </Section>
  );
}

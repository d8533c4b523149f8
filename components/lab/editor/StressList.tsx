"use client";

import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { stressCases } from "../stress/stressCases.ts";
import type { LabModels } from "../useLabModels.ts";

/** What may go wrong, as one press: the baseline beside itself under stress. */
export function StressList({ models }: { models: LabModels }) {
  const { document, replace, setSide } = models;
  return (
    <Section title="Stress" note="puts the baseline beside itself under stress">
      <ul className="flex flex-col gap-2">
        {stressCases.map(({ id, title, summary, apply, missing }) => {
          const changed = apply(document.baseline);
          return (
            <li key={id} className="border-t border-line pt-2">
              <Button
                disabledReason={changed === undefined ? missing : undefined}
                onClick={() => {
                  if (changed === undefined) return;
                  replace(title, ({ baseline }) => ({ baseline, changed }));
                  setSide("changed");
                }}
              >
                {title}
              </Button>
              <p className="mt-1 text-small text-soft">{summary}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

"use client";

import { useId, useMemo } from "react";
import { useToast } from "../../ui/Toast.tsx";
import type { LabModels } from "../useLabModels.ts";
import { type StressCase, stressCases } from "./stressCases.ts";

type StressRowProps = {
  models: LabModels;
  /** Told what a case moves, to be charted. */
  onStress: (quantity: StressCase["shows"]) => void;
};

/** What may go wrong, as one press each: the baseline beside itself under stress. */
export function StressRow({ models, onStress }: StressRowProps) {
  const { document, replace, setSide } = models;
  const say = useToast();
  const stressed = useMemo(
    () => stressCases.map((stress) => ({ stress, changed: stress.apply(document.baseline) })),
    [document.baseline],
  );
  return (
    <fieldset className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-small">
      <legend className="float-left mr-1 text-soft">Stress the baseline</legend>
      {stressed.map(({ stress, changed }) => (
        <StressButton
          key={stress.id}
          stress={stress}
          isPossible={changed !== undefined}
          onPress={() => {
            if (changed === undefined) {
              say(stress.missing);
              return;
            }
            replace(stress.title, ({ baseline }) => ({ baseline, changed }));
            setSide("changed");
            onStress(stress.shows);
            say(`${stress.title}: ${stress.summary}`);
          }}
        />
      ))}
    </fieldset>
  );
}

type StressButtonProps = { stress: StressCase; isPossible: boolean; onPress: () => void };

function StressButton({ stress, isPossible, onPress }: StressButtonProps) {
  const id = useId();
  const about = isPossible ? stress.summary : stress.missing;
  return (
    <>
      <button
        type="button"
        onClick={onPress}
        aria-disabled={!isPossible}
        aria-describedby={id}
        title={about}
        className="min-h-8 rounded-full border border-edge bg-card px-3 hover:border-ink aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:text-soft"
      >
        {stress.title}
      </button>
      <span id={id} className="sr-only">
        {about}
      </span>
    </>
  );
}

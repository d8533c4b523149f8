"use client";

import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { ProgressNote } from "../../ui/ProgressNote.tsx";
import type { LabPicture } from "../results/LabPicture.ts";
import type { LabDrawn } from "../useLabPicture.ts";

type StatusLineProps = { picture: LabPicture; drawn: LabDrawn; isCurrent: boolean };

/** How many paths the chart stands for, how far they are, and whether it is of the present model. */
export function StatusLine({ picture, drawn, isCurrent }: StatusLineProps) {
  const { paths, baseline, changed } = picture;
  const isSampled = baseline.bands !== undefined || changed?.bands !== undefined;
  const count = formatAmountGrouped(BigInt(paths), 0);
  return (
    <div className="mt-2 min-h-6 text-small text-soft" aria-live="polite">
      {!isCurrent ? (
        <p className="text-warn">
          The last valid result, in grey. Correct what is marked to see the new one.
        </p>
      ) : drawn.progress !== undefined && paths > 0 ? (
        <ProgressNote
          text={`${count} paths so far, computing all`}
          done={Math.round(drawn.progress * 100)}
          of={100}
          onStop={drawn.stop}
        />
      ) : (
        <p>
          {isSampled
            ? `Bands over ${count} paths; ± is the Monte Carlo error of each quantile.`
            : paths > 0
              ? "Behaviour does not move this quantity: it follows from the rules."
              : changed === undefined
                ? "Exact, by the rules alone."
                : "By the rules alone: paths of models with other starts, steps or horizons cannot be paired."}
        </p>
      )}
    </div>
  );
}

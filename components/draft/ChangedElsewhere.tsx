"use client";

import { useState } from "react";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Time } from "../ui/Time.tsx";

type ChangedElsewhereProps = {
  other: StoredDraft;
  onTake: () => void;
  onCopy: () => Promise<void>;
};

/** Says that another tab has saved another state of the draft, and lets the person choose. */
export function ChangedElsewhere({ other, onTake, onCopy }: ChangedElsewhereProps) {
  const [error, setError] = useState<unknown>(undefined);
  return (
    <div role="alert" className="mb-5 rounded-lg border border-warn bg-warn-soft px-4 py-3">
      <p>
        <span aria-hidden className="text-warn">
          ▲{" "}
        </span>
        <b className="font-[580]">This draft was changed in another tab</b>,{" "}
        <Time seconds={Math.floor(other.updatedAt / 1000)} form="minute" />. It is kept as it is
        there; what you type here is not saved until you choose.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onTake}>Take that one</Button>
        <Button onClick={() => void onCopy().catch(setError)}>Keep this one as a copy</Button>
      </div>
      {error !== undefined && (
        <div className="mt-3">
          <ErrorNotice title="The copy was not saved." error={error} />
        </div>
      )}
    </div>
  );
}

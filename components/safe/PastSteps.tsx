"use client";

import { type ReactNode, useState } from "react";

/** The steps of what is over, which ask the chain, and so are made once they are looked at. */
export function PastSteps({ renderSteps }: { renderSteps: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="mb-3" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="text-small text-soft">Who signed, and its steps</summary>
      {isOpen && <div className="mt-2">{renderSteps()}</div>}
    </details>
  );
}

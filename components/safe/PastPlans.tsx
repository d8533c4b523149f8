"use client";

import { type ReactNode, useState } from "react";

type PastPlansProps = {
  count: number;
  /** One of them is asked for by the link. */
  isAsked: boolean;
  /** Their cards, which are made once they are looked at. */
  renderCards: () => ReactNode;
};

/** What is over, folded away: its cards read calls and steps, so none is made before it is wanted. */
export function PastPlans({ count, isAsked, renderCards }: PastPlansProps) {
  const [isOpen, setIsOpen] = useState(isAsked);
  return (
    <details
      className="mb-7"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="font-[620]">Nonces already used: {count}</summary>
      {isOpen && <ul className="mt-3 flex flex-col gap-4">{renderCards()}</ul>}
    </details>
  );
}

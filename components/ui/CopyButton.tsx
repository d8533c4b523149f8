"use client";

import { useToast } from "./Toast.tsx";

type CopyButtonProps = {
  text: string;
  /** What is copied, for those who do not see the mark: "address". */
  what: string;
};

/** A small mark that copies an exact value. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const say = useToast();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => say(`Copied the ${what}.`),
      () => say(`The browser did not allow copying. Select the ${what} and copy it by hand.`),
    );
  };
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={`Copy the ${what}`}
      title={`Copy the ${what}`}
      className="inline-grid size-6 place-items-center rounded align-middle text-soft hover:text-ink"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 fill-none stroke-current">
        <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
        <path d="M10.5 3.5v-1h-8v8h1" />
      </svg>
    </button>
  );
}

import type { ReactNode } from "react";

type AgainFieldProps = {
  isChecked: boolean;
  onChange: (checked: boolean) => void;
  /** What is wanted, and what a second one does. */
  children: ReactNode;
};

/** Sending the same draft a second time is a thing one has to want. */
export function AgainField({ isChecked, onChange, children }: AgainFieldProps) {
  return (
    <label className="mb-3 flex items-start gap-2.5 rounded-lg border border-warn px-4 py-3">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
        className="mt-1 size-4 accent-warn"
      />
      <span>{children}</span>
    </label>
  );
}

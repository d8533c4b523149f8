import type { ReactNode } from "react";

/** Nothing is here, why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-y border-line py-8">
      <p className="font-[580]">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-[65ch] text-soft">{children}</div>}
    </div>
  );
}

import type { ReactNode } from "react";

/** The title of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="mt-1.5 mb-5 text-[1.4375rem] leading-tight font-[640] tracking-tight break-words sm:text-title">
      {children}
    </h1>
  );
}

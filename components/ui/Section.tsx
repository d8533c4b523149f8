import { type ReactNode, useId } from "react";

type SectionProps = {
  title: string;
  /** Beside the title, in grey: a count, the method, the unit. */
  note?: ReactNode;
  children: ReactNode;
};

/** A titled part of a page. Rules and space separate, not boxes. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-7">
      <h2 id={id} className="mb-2.5 font-[620]">
        {title}
        {note !== undefined && <span className="font-normal text-soft"> · {note}</span>}
      </h2>
      {children}
    </section>
  );
}

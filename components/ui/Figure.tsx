import type { ReactNode } from "react";

/** One number of the answer: what it is, its value, what to compare it with. */
export type FigureProps = {
  label: ReactNode;
  value: ReactNode;
  comparison: ReactNode;
  /** The exact value behind a rounded one. */
  title?: string | undefined;
};

/** The figures of the answer, in a row between rules. */
export function FigureRow({ figures }: { figures: readonly (FigureProps & { id: string })[] }) {
  return (
    <div className="@container mb-6">
      <dl className="grid grid-cols-2 border-y border-line @lg:grid-cols-3 @4xl:auto-cols-fr @4xl:grid-flow-col @4xl:grid-cols-none">
        {figures.map(({ id, ...figure }) => (
          <Figure key={id} {...figure} />
        ))}
      </dl>
    </div>
  );
}

function Figure({ label, value, comparison, title }: FigureProps) {
  return (
    <div className="py-3 pr-4 @4xl:py-3.5 @4xl:not-first:border-l @4xl:not-first:border-line @4xl:not-first:pl-4.5">
      <dt className="text-small text-soft">{label}</dt>
      <dd className="mt-0.5">
        <span className="block text-figure font-[600] tracking-tight" title={title}>
          {value}
        </span>
        <span className="block text-small text-soft">{comparison}</span>
      </dd>
    </div>
  );
}

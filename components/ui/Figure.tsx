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
    <dl className="mb-6 grid grid-cols-2 border-y border-line lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
      {figures.map(({ id, ...figure }) => (
        <Figure key={id} {...figure} />
      ))}
    </dl>
  );
}

function Figure({ label, value, comparison, title }: FigureProps) {
  return (
    <div className="py-3 pr-4 lg:py-3.5 lg:not-first:border-l lg:not-first:border-line lg:not-first:pl-4.5">
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

import type { ReactNode } from "react";

type CurrentValue = { label: string; before: ReactNode; after?: ReactNode };

/** What stands now, in grey, and what it would become, beside the fields that change it. */
export function CurrentValues({ values }: { values: readonly CurrentValue[] }) {
  return (
    <dl className="flex flex-col text-small">
      {values.map(({ label, before, after }) => (
        <div
          key={label}
          className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5 last:border-b"
        >
          <dt className="text-soft">{label}</dt>
          <dd className="text-right">
            <span className={after === undefined ? "" : "text-soft"}>{before}</span>
            {after !== undefined && (
              <>
                <span className="text-soft"> → </span>
                <b className="font-[600]">{after}</b>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

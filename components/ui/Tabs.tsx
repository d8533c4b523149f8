"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

type TabsProps<id extends string> = {
  /** What the tabs choose between, for those who do not see them. */
  label: string;
  tabs: readonly { id: id; label: string }[];
  value: id;
  onChange: (id: id) => void;
  /** Stands on the tabs' line, before them. */
  heading?: ReactNode;
  children: ReactNode;
};

/**
 * Tabs over one panel whose content the caller chooses by `value`. Arrow keys, Home and End move.
 * Our own: the widget library's weigh more than the chart they stand over.
 */
export function Tabs<id extends string>(props: TabsProps<id>) {
  const { label, tabs, value, onChange, heading, children } = props;
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextTab(event.key, { index: tabs.findIndex(({ id }) => id === value), tabs });
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {heading}
        <div
          ref={list}
          role="tablist"
          aria-label={label}
          onKeyDown={move}
          className="flex gap-3.5 text-small text-soft"
        >
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${baseId}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={tab.id === value}
              aria-controls={`${baseId}-panel`}
              tabIndex={tab.id === value ? 0 : -1}
              onClick={() => onChange(tab.id)}
              className="border-b-2 border-transparent py-1 hover:text-ink aria-selected:border-accent aria-selected:font-[550] aria-selected:text-ink"
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      <div role="tabpanel" id={`${baseId}-panel`} aria-labelledby={`${baseId}-${value}`}>
        {children}
      </div>
    </div>
  );
}

function nextTab<tab>(
  key: string,
  { index, tabs }: { index: number; tabs: readonly tab[] },
): tab | undefined {
  const last = tabs.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const wanted = moves[key];
  return wanted === undefined ? undefined : tabs[wanted];
}

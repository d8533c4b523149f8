"use client";

import { Tabs as BaseTabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

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

/** Tabs over one panel whose content the caller chooses by `value`. */
export function Tabs<id extends string>(props: TabsProps<id>) {
  const { label, tabs, value, onChange, heading, children } = props;
  const choose = (chosen: unknown) => {
    const tab = tabs.find(({ id }) => id === chosen);
    if (tab !== undefined) onChange(tab.id);
  };
  return (
    <BaseTabs.Root value={value} onValueChange={choose}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {heading}
        <BaseTabs.List aria-label={label} className="flex gap-3.5 text-small text-soft">
          {tabs.map((tab) => (
            <BaseTabs.Tab
              key={tab.id}
              value={tab.id}
              className="border-b-2 border-transparent py-1 hover:text-ink aria-selected:border-accent aria-selected:font-[550] aria-selected:text-ink"
            >
              {tab.label}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
      </div>
      <BaseTabs.Panel value={value}>{children}</BaseTabs.Panel>
    </BaseTabs.Root>
  );
}

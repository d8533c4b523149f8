"use client";

import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";
import { searchItems } from "./searchItems.ts";

/** Something to pick from a long list. */
export type PickItem = {
  id: string;
  title: string;
  note?: string;
  summary: string;
  /** Further words by which it is found. */
  words?: string;
};

export type PickGroup = { title: string; items: readonly PickItem[] };

type PickListProps = {
  label: string;
  groups: readonly PickGroup[];
  onPick: (id: string) => void;
};

/** A grouped list with a search. */
export function PickList({ label, groups, onPick }: PickListProps) {
  const [text, setText] = useState("");
  const found = groups
    .map(({ title, items }) => ({ title, items: searchItems(items, text) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <TextField label={label} value={text} onChange={setText} />
      {found.length === 0 && (
        <p className="mt-3 text-soft">Nothing has these words. Try fewer, or one alone.</p>
      )}
      {found.map(({ title, items }) => (
        <section key={title} aria-label={title} className="mt-4">
          <h3 className="mb-1 text-small text-soft">{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id} className="border-t border-line">
                <button
                  type="button"
                  onClick={() => onPick(item.id)}
                  className="block min-h-11 w-full rounded py-2 text-left hover:text-accent"
                >
                  <span className="font-[550]">{item.title}</span>
                  {item.note !== undefined && (
                    <span className="text-small text-soft"> · {item.note}</span>
                  )}
                  <span className="block text-small text-soft">{item.summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

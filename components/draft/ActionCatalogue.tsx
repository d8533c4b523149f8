"use client";

import { useId, useState } from "react";
import { cleanText } from "../ui/cleanText.ts";
import { TextField } from "../ui/TextField.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import {
  type CatalogueEntry,
  type CatalogueGroup,
  listCatalogue,
} from "./actions/listCatalogue.ts";

type ActionCatalogueProps = { context: FormContext; onAdd: (type: string) => void };

/** Every kind of action by group, with what stands now; those for contracts it lacks come last. */
export function ActionCatalogue({ context, onAdd }: ActionCatalogueProps) {
  const [search, setSearch] = useState("");
  const groups = listCatalogue(context, search);
  const isSearch = search.trim() !== "";
  const fitting = groups.filter((group) => group.fitting.length > 0);
  const others = groups.flatMap((group) => group.others);
  return (
    <>
      <TextField
        label="Search actions"
        value={search}
        onChange={setSearch}
        placeholder="burn, quorum, owner"
      />
      {groups.length === 0 && (
        <p className="mt-3 text-soft">Nothing has these words. Try fewer, or one alone.</p>
      )}
      {fitting.map((group, place) => (
        <Group
          // A search opens what it finds; without one, the first group is open.
          key={`${group.title} ${isSearch}`}
          group={group}
          isOpen={isSearch || place === 0}
          onAdd={onAdd}
        />
      ))}
      {others.length > 0 && (
        <details className="mt-2 text-small text-soft" open={isSearch}>
          <summary className="min-h-7">
            For contracts this DAO was not found to have · {others.length}
          </summary>
          <Items entries={others} onAdd={onAdd} />
        </details>
      )}
    </>
  );
}

type GroupProps = { group: CatalogueGroup; isOpen: boolean; onAdd: (type: string) => void };

function Group({ group, isOpen, onAdd }: GroupProps) {
  const { title, fitting } = group;
  return (
    <details className="mt-3" open={isOpen}>
      <summary className="min-h-7 text-small text-soft">
        {title} · {fitting.length}
      </summary>
      <Items entries={fitting} onAdd={onAdd} />
    </details>
  );
}

type ItemsProps = { entries: readonly CatalogueEntry[]; onAdd: (type: string) => void };

function Items({ entries, onAdd }: ItemsProps) {
  return (
    <ul className="mt-1 flex flex-col">
      {entries.map((entry) => (
        <CatalogueItem key={entry.type} entry={entry} onAdd={onAdd} />
      ))}
    </ul>
  );
}

type CatalogueItemProps = { entry: CatalogueEntry; onAdd: (type: string) => void };

/** A kind that the account cannot use stays readable, and says why. */
function CatalogueItem({ entry, onAdd }: CatalogueItemProps) {
  const { type, label, current, refusal } = entry;
  const noteId = useId();
  const note = refusal ?? current ?? "";
  const isRefused = refusal !== undefined;
  return (
    <li className="border-t border-line first:border-t-0">
      <button
        type="button"
        aria-disabled={isRefused}
        aria-describedby={note === "" ? undefined : noteId}
        onClick={() => {
          if (!isRefused) onAdd(type);
        }}
        className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 rounded py-2 text-left hover:text-accent aria-disabled:cursor-not-allowed aria-disabled:text-soft"
      >
        <span className={isRefused ? "" : "font-[550]"}>
          <span aria-hidden className="mr-1.5 text-accent">
            {isRefused ? "–" : "+"}
          </span>
          {label}
        </span>
        {note !== "" && (
          <span id={noteId} className="text-small break-words text-soft">
            {cleanText(note, 160)}
          </span>
        )}
      </button>
    </li>
  );
}

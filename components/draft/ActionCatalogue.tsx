"use client";

import { cleanText } from "../ui/cleanText.ts";
import { actionLabel } from "./ActionCard.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import { findActionForm } from "./actions/findActionForm.ts";

type ActionCatalogueProps = { context: FormContext; onAdd: (type: string) => void };

/** Every kind of action, with what stands now; those this DAO has no use for come last. */
export function ActionCatalogue({ context, onAdd }: ActionCatalogueProps) {
  const kinds = context.kinds.map(({ type }) => ({
    type,
    label: actionLabel(type, context),
    current: findActionForm(type).current(context),
  }));
  const fitting = kinds.filter(({ current }) => current !== undefined);
  const others = kinds.filter(({ current }) => current === undefined);
  return (
    <>
      <ul className="flex flex-col">
        {fitting.map((kind) => (
          <CatalogueItem key={kind.type} {...kind} onAdd={onAdd} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="mt-2 text-small text-soft">
          <summary>Actions this DAO has no use for now</summary>
          <ul className="mt-1 flex flex-col">
            {others.map((kind) => (
              <CatalogueItem key={kind.type} {...kind} onAdd={onAdd} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type CatalogueItemProps = {
  type: string;
  label: string;
  current: string | undefined;
  onAdd: (type: string) => void;
};

function CatalogueItem({ type, label, current, onAdd }: CatalogueItemProps) {
  return (
    <li className="border-t border-line first:border-t-0">
      <button
        type="button"
        onClick={() => onAdd(type)}
        className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 rounded py-2 text-left hover:text-accent"
      >
        <span className="font-[550]">
          <span aria-hidden className="mr-1.5 text-accent">
            +
          </span>
          {label}
        </span>
        {current !== undefined && (
          <span className="text-small break-words text-soft">{cleanText(current, 160)}</span>
        )}
      </button>
    </li>
  );
}

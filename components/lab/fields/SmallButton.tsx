"use client";

import type { ReactNode } from "react";

/** A quiet button among the fields. */
export function SmallButton(props: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={props.onClick}
      className="min-h-7 rounded text-small text-accent underline-offset-4 hover:underline"
    >
      {props.children}
    </button>
  );
}

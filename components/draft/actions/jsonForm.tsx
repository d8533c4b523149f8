"use client";

import type { ActionKind } from "../../../lib/actions/Action.ts";
import { TextField } from "../../ui/TextField.tsx";
import type { ActionFieldsProps, ActionForm } from "./ActionForm.ts";
import { placeOf } from "./actionPlaces.ts";
import { bareParameters } from "./bareParameters.ts";
import { offeredContracts } from "./offeredContracts.ts";

/** The form of a kind that brought none: its parameters as JSON, checked by its own schema. */
export function jsonForm({ type }: Pick<ActionKind, "type">): ActionForm {
  return {
    type,
    current(context) {
      const own = Object.values(offeredContracts(type, context)).join(", ");
      if (own !== "") return own;
      return placeOf(type).needsTarget === true ? undefined : "by its parameters";
    },
    start(context) {
      const [contract] = Object.keys(offeredContracts(type, context));
      return { json: JSON.stringify(contract === undefined ? {} : { contract }, null, 2) };
    },
    read(fields, { kinds, snapshot }) {
      const typed = readObject(fields.json ?? "");
      const kind = kinds.find((entry) => entry.type === type);
      if (kind === undefined) return typed;
      return bareParameters(typed, { kind, chain: snapshot.dao.shortName });
    },
    write: ({ type: _, ...parameters }) => ({ json: JSON.stringify(parameters, null, 2) }),
    isOneField: true,
    Fields: JsonFields,
  };
}

function JsonFields({ fields, onChange }: ActionFieldsProps) {
  return (
    <TextField
      label="Parameters as JSON"
      isMono
      rows={6}
      value={fields.json ?? ""}
      onChange={(json) => onChange({ json })}
      hint="Amounts are decimal strings in base units."
    />
  );
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : {};
  } catch {
    return {};
  }
}

"use client";

import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { DraftForm } from "./DraftForm.ts";
import { isSameRoute, type RouteChoice } from "./routesOf.ts";

type DraftFieldsProps = {
  form: DraftForm;
  routes: readonly RouteChoice[];
  onChange: (what: string, changed: Partial<DraftForm>) => void;
};

/** What a draft is called and how it is sent. */
export function DraftFields({ form, routes, onChange }: DraftFieldsProps) {
  const chosen = routes.findIndex(({ route }) => isSameRoute(route, form.route));
  const options = routes.map(({ label }, index) => ({ value: `${index}`, label }));
  const unknown = { value: "-1", label: "A way this DAO does not have" };
  return (
    <div className="mb-7 flex flex-col gap-4">
      <TextField
        label="Title"
        value={form.title}
        onChange={(title) => onChange("typing the title", { title })}
        placeholder="What the proposal is for"
      />
      <SelectField
        label="Sent through"
        value={`${chosen}`}
        options={chosen === -1 ? [unknown, ...options] : options}
        onChange={(value) => {
          const route = routes[parseInt(value, 10)]?.route;
          if (route !== undefined) onChange("change of the way", { route });
        }}
      />
    </div>
  );
}

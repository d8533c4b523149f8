"use client";

import { useState } from "react";
import { Markdown } from "../ui/Markdown.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { DraftForm } from "./DraftForm.ts";
import { isSameRoute, type RouteChoice } from "./routesOf.ts";

type DraftFieldsProps = {
  form: DraftForm;
  routes: readonly RouteChoice[];
  onChange: (what: string, changed: Partial<DraftForm>) => void;
};

/** What a draft says beside its actions: title, way, description. */
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
      <DescriptionField
        text={form.description}
        onChange={(description) => onChange("typing the description", { description })}
      />
    </div>
  );
}

const tabs = [
  { id: "write", label: "Write" },
  { id: "read", label: "Read" },
] as const;

function DescriptionField(props: { text: string; onChange: (text: string) => void }) {
  const [tab, setTab] = useState<(typeof tabs)[number]["id"]>("write");
  return (
    <Tabs label="Description" tabs={tabs} value={tab} onChange={setTab}>
      {tab === "write" ? (
        <TextField
          label="Description, Markdown"
          value={props.text}
          onChange={props.onChange}
          rows={6}
          placeholder="Why, for whom, and what will be reported back"
        />
      ) : props.text.trim() === "" ? (
        <p className="text-soft">There is no description yet.</p>
      ) : (
        <Markdown source={props.text} />
      )}
    </Tabs>
  );
}

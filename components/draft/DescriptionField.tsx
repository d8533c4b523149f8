"use client";

import { useState } from "react";
import { Markdown } from "../ui/Markdown.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { TextField } from "../ui/TextField.tsx";

const tabs = [
  { id: "write", label: "Write" },
  { id: "read", label: "Read" },
] as const;

/** The text that voters read, as it is written and as it will look. */
export function DescriptionField(props: { text: string; onChange: (text: string) => void }) {
  const [tab, setTab] = useState<(typeof tabs)[number]["id"]>("write");
  return (
    <Tabs label="Description" tabs={tabs} value={tab} onChange={setTab}>
      {tab === "write" ? (
        <TextField
          label="Description, Markdown"
          value={props.text}
          onChange={props.onChange}
          rows={7}
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

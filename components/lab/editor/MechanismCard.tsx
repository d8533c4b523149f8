"use client";

import { memo, useState } from "react";
import { cleanText } from "../../ui/cleanText.ts";
import { findKind } from "../fields/catalogue.ts";
import { useEditor, useIssue, useIssueCount } from "../fields/EditContext.tsx";
import { ChoiceEditor, KeyedFields } from "../fields/FieldEditor.tsx";
import { isJsonObject, type JsonObject } from "../model/Json.ts";
import { MechanismTools } from "./MechanismTools.tsx";

type MechanismCardProps = {
  /** `mechanisms[2]`, or what a wrapper holds: `mechanisms[2].of`. */
  path: string;
  value: JsonObject;
  isFirst?: boolean;
  isLast?: boolean;
};

/** One mechanism: its name, and once opened its fields. */
export const MechanismCard = memo(function MechanismCard(props: MechanismCardProps) {
  const { path, value } = props;
  const [isOpen, setOpen] = useState(false);
  const kind = findKind(value.kind);
  const label = typeof value.label === "string" ? cleanText(value.label, 60) : "";
  const title = kind?.title ?? `Unknown kind ${JSON.stringify(value.kind)}`;
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-line"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 py-1.5">
        <span aria-hidden className="text-soft transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="min-w-0 flex-1 break-words">
          <span className="font-[550]">{label === "" ? title : label}</span>
          <span className="text-small text-soft">{label === "" ? "" : ` · ${title}`}</span>
        </span>
        <ErrorCount path={path} />
      </summary>
      {isOpen && <MechanismBody {...props} />}
    </details>
  );
});

function ErrorCount({ path }: { path: string }) {
  const count = useIssueCount(path);
  if (count === 0) return null;
  return (
    <span className="text-small whitespace-nowrap text-crit">
      <span aria-hidden>✕ </span>
      {count} to correct
    </span>
  );
}

function MechanismBody({ path, value, isFirst, isLast }: MechanismCardProps) {
  const kind = findKind(value.kind);
  return (
    <div className="flex flex-col gap-2 pb-4 pl-4">
      {kind !== undefined && <p className="text-small text-soft">{kind.summary}</p>}
      <OwnIssue path={path} />
      {kind === undefined ? null : kind.options.length > 1 ? (
        <ChoiceEditor
          path={path}
          form={{
            control: "choice",
            key: "form",
            title: kind.title,
            isOptional: false,
            options: kind.options,
          }}
          value={value}
        />
      ) : (
        <KeyedFields path={path} fields={kind.options[0]?.fields ?? []} value={value} />
      )}
      {isJsonObject(value.of) && (
        <div>
          <p className="mt-1 text-small text-soft">It acts on</p>
          <MechanismCard path={`${path}.of`} value={value.of} />
        </div>
      )}
      <MechanismTools path={path} value={value} isFirst={isFirst} isLast={isLast} />
    </div>
  );
}

/** What is wrong with the mechanism as a whole, such as a kind the engine does not know. */
function OwnIssue({ path }: { path: string }) {
  const own = useIssue(path);
  const kind = useIssue(`${path}.kind`);
  const { issues } = useEditor();
  const unknown = issues.all.filter(
    (issue) => issue.path.startsWith(path) && issue.message.startsWith("is not a field"),
  );
  const lines = [own, kind, ...unknown.map(({ path: field, message }) => `${field} ${message}.`)];
  return lines.flatMap((line) =>
    line === undefined
      ? []
      : [
          <p key={line} className="text-small text-crit">
            ✕ {line}
          </p>,
        ],
  );
}

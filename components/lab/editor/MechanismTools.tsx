"use client";

import { catalogue } from "../fields/catalogue.ts";
import { useEditor, useNames } from "../fields/EditContext.tsx";
import { SmallButton } from "../fields/SmallButton.tsx";
import { startValues } from "../fields/startValue.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { readAt, writeAt } from "../model/jsonAt.ts";

type MechanismToolsProps = {
  path: string;
  value: JsonObject;
  isFirst: boolean | undefined;
  isLast: boolean | undefined;
};

const wrappers = catalogue.flatMap((group) => group.kinds).filter((kind) => kind.isWrapper);

/** Moves, doubles, removes a mechanism, or puts another around it. */
export function MechanismTools({ path, value, isFirst, isLast }: MechanismToolsProps) {
  const { write, change } = useEditor();
  const names = useNames();
  const place = /^mechanisms\[([0-9]+)\]$/.exec(path)?.[1];
  const index = place === undefined ? undefined : parseInt(place, 10);
  const edit = (what: string, next: (list: readonly JsonValue[]) => readonly JsonValue[]) =>
    change(what, (model) => {
      const list = readAt(model, ["mechanisms"]);
      return writeAt(model, ["mechanisms"], next(Array.isArray(list) ? list : [])) as JsonObject;
    });
  const wrap = (kind: string) => {
    const option = wrappers.find((wrapper) => wrapper.kind === kind)?.options[0];
    if (option !== undefined) write(path, { ...startValues(option, names), of: value }, "wrapping");
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
      {index !== undefined && (
        <>
          <SmallButton
            onClick={() => edit("removal", (list) => list.filter((_, at) => at !== index))}
          >
            Remove
          </SmallButton>
          <SmallButton onClick={() => edit("copy", (list) => list.toSpliced(index + 1, 0, value))}>
            Duplicate
          </SmallButton>
          {isFirst === false && (
            <SmallButton onClick={() => edit("order", (list) => moved(list, index, index - 1))}>
              Move up
            </SmallButton>
          )}
          {isLast === false && (
            <SmallButton onClick={() => edit("order", (list) => moved(list, index, index + 1))}>
              Move down
            </SmallButton>
          )}
        </>
      )}
      {isJsonObject(value.of) && (
        <SmallButton onClick={() => write(path, value.of, "unwrapping")}>
          Keep only what it acts on
        </SmallButton>
      )}
      <select
        aria-label="Put another mechanism around this one"
        value=""
        onChange={(event) => wrap(event.target.value)}
        className="min-h-7 max-w-40 rounded-lg border border-edge bg-card px-1 text-small"
      >
        <option value="">Put inside …</option>
        {wrappers.map(({ kind, title }) => (
          <option key={kind} value={kind}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function moved(list: readonly JsonValue[], from: number, to: number): readonly JsonValue[] {
  const item = list[from];
  return item === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}

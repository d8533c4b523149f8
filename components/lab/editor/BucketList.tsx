"use client";

import { memo } from "react";
import { useEditor, useIssue } from "../fields/EditContext.tsx";
import { KeyedFields } from "../fields/FieldEditor.tsx";
import { FieldRow, RemoveButton } from "../fields/FieldRow.tsx";
import { bucketFields } from "../fields/modelForms.ts";
import { writeText } from "../fields/numberText.ts";
import { SmallButton } from "../fields/SmallButton.tsx";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { renameBucket } from "./renameBucket.ts";

/** The parts of the supply; together they are the total. */
export const BucketList = memo(function BucketList({ value }: { value: JsonValue | undefined }) {
  const { write } = useEditor();
  const error = useIssue("buckets");
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
  const add = () => {
    const bucket = { id: freshId(list), class: "community", amount: "0" };
    write(`buckets[${list.length}]`, bucket, "bucket");
  };
  return (
    <>
      {error !== undefined && <p className="text-small text-crit">✕ {error}</p>}
      {list.map((bucket, at) =>
        isJsonObject(bucket) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the id changes while it is typed
          <BucketFields key={at} place={at} value={bucket} />
        ) : null,
      )}
      <SmallButton onClick={add}>+ Bucket</SmallButton>
    </>
  );
});

const otherFields = bucketFields.filter(({ key }) => key !== "id");

const BucketFields = memo(function BucketFields(props: { place: number; value: JsonObject }) {
  const { place, value } = props;
  const { write, change } = useEditor();
  const path = `buckets[${place}]`;
  const error = useIssue(`${path}.id`);
  const id = writeText(value.id);
  return (
    <div className="mb-3 flex flex-col gap-2 border-b border-line pb-3">
      <FieldRow label="Bucket" error={error}>
        {(control) => (
          <>
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={id}
              onChange={(event) => {
                const next = event.target.value;
                change("bucket name", (model) => renameBucket(model, { place, id: next }));
              }}
              className="min-h-9 w-full min-w-0 rounded-lg border border-edge bg-card px-2.5 py-1 font-[550] aria-invalid:border-crit"
            />
            <RemoveButton label={`bucket ${id}`} onClick={() => write(path, undefined, "bucket")} />
          </>
        )}
      </FieldRow>
      <KeyedFields path={path} fields={otherFields} value={value} />
    </div>
  );
});

function freshId(list: readonly JsonValue[]): string {
  const ids = list.map((bucket) => (isJsonObject(bucket) ? writeText(bucket.id) : ""));
  let number = list.length + 1;
  while (ids.includes(`bucket ${number}`)) number += 1;
  return `bucket ${number}`;
}

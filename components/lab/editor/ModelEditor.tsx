"use client";

import { memo, type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { useEditor, useIssue, useNames } from "../fields/EditContext.tsx";
import { KeyedFields } from "../fields/FieldEditor.tsx";
import { LeafField } from "../fields/LeafField.tsx";
import { marketFields, samplingFields, timeFields, tokenFields } from "../fields/modelForms.ts";
import { SmallButton } from "../fields/SmallButton.tsx";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { writeAt } from "../model/jsonAt.ts";
import { BucketList } from "./BucketList.tsx";
import { CatalogueDialog } from "./CatalogueDialog.tsx";
import { MechanismCard } from "./MechanismCard.tsx";

/** Every part of one model with its controls. */
export function ModelEditor({ model }: { model: JsonObject }) {
  return (
    <>
      <Mechanisms value={model.mechanisms} />
      <Market value={model.market} />
      <Part title="Buckets" isOpenAtFirst={false}>
        <BucketList value={model.buckets} />
      </Part>
      <Part title="Token and time" isOpenAtFirst={false}>
        <div className="flex flex-col gap-2">
          <KeyedFields
            path="token"
            fields={tokenFields}
            value={isJsonObject(model.token) ? model.token : {}}
          />
          <KeyedFields path="" fields={timeFields} value={model} />
          {samplingFields.map(({ key, form }) =>
            form.control === "leaf" ? (
              <LeafField key={key} path={key} form={form} value={model[key] ?? defaults[key]} />
            ) : null,
          )}
        </div>
      </Part>
    </>
  );
}

/** What the engine takes where a model says nothing. */
const defaults: Readonly<Record<string, JsonValue>> = { paths: 10_000, seed: 1 };

const Mechanisms = memo(function Mechanisms({ value }: { value: JsonValue | undefined }) {
  const [isChoosing, setChoosing] = useState(false);
  const list = Array.isArray(value) ? value : [];
  const error = useIssue("mechanisms");
  return (
    <Part title="Mechanisms" note={`${list.length}`}>
      {error !== undefined && <p className="text-small text-crit">✕ {error}</p>}
      {list.length === 0 && (
        <p className="mb-2 text-soft">
          None yet: the supply stays as it is. Add one and its curve appears.
        </p>
      )}
      {list.map((mechanism: JsonValue, at) =>
        isJsonObject(mechanism) ? (
          <MechanismCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a mechanism has no other name than its place
            key={at}
            path={`mechanisms[${at}]`}
            value={mechanism}
            isFirst={at === 0}
            isLast={at === list.length - 1}
          />
        ) : null,
      )}
      <div className="border-t border-line pt-3">
        <Button onClick={() => setChoosing(true)}>Add a mechanism</Button>
      </div>
      <CatalogueDialog isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </Part>
  );
});

const Market = memo(function Market({ value }: { value: JsonValue | undefined }) {
  const { change, write } = useEditor();
  const { symbol } = useNames();
  const addMarket = () =>
    change(
      "market",
      (model) => writeAt(model, ["market"], { price: 1, drift: 0, volatility: 0.8 }) as JsonObject,
    );
  return (
    <Part title="Market" note={`price of ${symbol} in the quote asset`}>
      {isJsonObject(value) ? (
        <div className="flex flex-col gap-2">
          <KeyedFields path="market" fields={marketFields} value={value} />
          <div>
            <SmallButton onClick={() => write("market", undefined, "market")}>
              Remove the market
            </SmallButton>
          </div>
        </div>
      ) : (
        <p className="text-soft">
          Without a market nothing depends on behaviour and all is exact.{" "}
          <SmallButton onClick={addMarket}>Add a market</SmallButton>
        </p>
      )}
    </Part>
  );
});

type PartProps = {
  title: string;
  note?: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
};

/** A part of the editor that can be folded away. */
function Part({ title, note, isOpenAtFirst = true, children }: PartProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group/part mb-5"
    >
      <summary className="mb-2 flex min-h-8 list-none items-center gap-2">
        <span aria-hidden className="text-soft group-open/part:rotate-90">
          ›
        </span>
        <h2 className="font-[620]">
          {title}
          {note !== undefined && <span className="font-normal text-soft"> · {note}</span>}
        </h2>
      </summary>
      {isOpen && children}
    </details>
  );
}

"use client";

import { Dialog } from "../../ui/Dialog.tsx";
import { catalogue } from "../fields/catalogue.ts";
import { useEditor } from "../fields/EditContext.tsx";
import { newMechanism } from "../fields/newMechanism.ts";
import { wordsOf } from "../fields/wordsOf.ts";
import { PickList } from "./PickList.tsx";

/** Every kind of mechanism, to add one to the model. */
export function CatalogueDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { change } = useEditor();
  const add = (id: string) => {
    const [kind = "", form] = id.split(" ");
    change("new mechanism", (model) => {
      const { model: ready, mechanism } = newMechanism(model, { kind, form });
      const list = Array.isArray(ready.mechanisms) ? ready.mechanisms : [];
      return { ...ready, mechanisms: [...list, mechanism] };
    });
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Add a mechanism">
      <PickList label="Search mechanisms" groups={groups} onPick={add} />
    </Dialog>
  );
}

const groups = catalogue.map(({ title, kinds }) => ({
  title,
  items: kinds.map(({ kind, row, title: name, summary, options }) => ({
    id: kind,
    title: name,
    summary,
    words: `${row} ${kind} ${options.map(({ value }) => wordsOf(value)).join(" ")}`,
  })),
}));

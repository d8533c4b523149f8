"use client";

import { presets } from "../../../lib/engine/presets/presets.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { emptyModel } from "../model/emptyModel.ts";
import type { JsonObject } from "../model/Json.ts";
import type { LabDocument } from "../model/LabDocument.ts";
import { PickList } from "./PickList.tsx";

type PresetDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  onPick: (title: string, document: LabDocument) => void;
};

/** Every preset, and a model with nothing in it. */
export function PresetDialog({ isOpen, onClose, onPick }: PresetDialogProps) {
  const pick = (id: string) => {
    const preset = presets.find((candidate) => candidate.id === id);
    const model = (preset?.model as JsonObject | undefined) ?? emptyModel;
    onPick(preset?.title ?? "empty model", { baseline: model });
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Choose a preset">
      <PickList label="Search presets" groups={groups} onPick={pick} />
    </Dialog>
  );
}

const groups = [
  {
    title: "Build one",
    items: [
      {
        id: "",
        title: "Empty model",
        note: "example figures",
        summary: "Two buckets, four years, no mechanism yet.",
        words: "new blank",
      },
    ],
  },
  {
    title: "Protocols and examples",
    items: presets.map(({ id, title, summary, rows }) => ({
      id,
      title,
      summary,
      words: rows.join(" "),
    })),
  },
];

"use client";

import type { LabPicture } from "../results/LabPicture.ts";
import type { Layers } from "./LabSeries.ts";
import { Toggle } from "./Toggle.tsx";

type LayerTogglesProps = {
  layers: Layers;
  onChange: (layers: Layers) => void;
  picture: LabPicture;
  view: "levels" | "difference" | "table";
};

/** Which sorts of curves are drawn; those the quantity does not have are not offered. */
export function LayerToggles({ layers, onChange, picture, view }: LayerTogglesProps) {
  const { baseline, changed, difference } = picture;
  const isDifference = view === "difference" && difference !== undefined;
  const models = changed === undefined ? [baseline] : [baseline, changed];
  const curves = isDifference ? [difference] : models;
  const offered = [
    { key: "rules" as const, label: "By rules, a line", has: curves.some(({ exact }) => exact) },
    {
      key: "behaviour" as const,
      label: "By behaviour, bands",
      has: curves.some(({ bands }) => bands),
    },
    {
      key: "allowed" as const,
      label: "Still allowed, hatched",
      has: !isDifference && (changed ?? baseline).allowed !== undefined,
    },
  ].filter(({ has }) => has);
  if (offered.length < 2) return null;
  return (
    <fieldset className="my-1 flex flex-wrap gap-x-5">
      <legend className="sr-only">Curves drawn</legend>
      {offered.map(({ key, label }) => (
        <Toggle
          key={key}
          label={label}
          isOn={layers[key]}
          onChange={(isOn) => onChange({ ...layers, [key]: isOn })}
        />
      ))}
    </fieldset>
  );
}

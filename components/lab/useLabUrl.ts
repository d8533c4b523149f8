"use client";

import { useEffect } from "react";
import { findPreset, presets } from "../../lib/engine/presets/presets.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { emptyModel } from "./model/emptyModel.ts";
import type { JsonObject } from "./model/Json.ts";
import type { LabDocument } from "./model/LabDocument.ts";
import { labLink, parseLabLink } from "./model/labLink.ts";

/** How long the models are still before the URL follows, so that a drag writes it once. */
const settledMilliseconds = 400;

/** What the page begins with, and what was wrong with the link that brought it. */
export type LabStart = { readonly document: LabDocument; readonly error: BaseError | undefined };

/**
 * Reads what the URL asks for: the models in its fragment, else a preset, else the open DAO's own
 * model (`"dao"`), else the first preset.
 */
export function readLabStart(url: URL): LabStart | "dao" {
  const preset = url.searchParams.get("preset");
  try {
    const linked = parseLabLink(url.hash);
    if (linked !== undefined) return { document: linked, error: undefined };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    return { document: presetDocument(preset), error };
  }
  if (preset === null && url.searchParams.has("dao")) return "dao";
  return { document: presetDocument(preset), error: undefined };
}

/** The model of a preset, of the first where there is none of that id. */
export function presetDocument(id: string | null): LabDocument {
  const preset = (id === null ? undefined : findPreset(id)) ?? presets[0];
  return { baseline: (preset?.model as JsonObject | undefined) ?? emptyModel };
}

/** Keeps the URL at what the page shows, and shows what another URL asks for. */
export function useLabUrl(document: LabDocument, onLink: (start: LabStart | "dao") => void): void {
  useEffect(() => {
    const timer = setTimeout(() => writeUrl(document), settledMilliseconds);
    return () => clearTimeout(timer);
  }, [document]);
  useEffect(() => {
    const follow = () => onLink(readLabStart(new URL(window.location.href)));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [onLink]);
}

function writeUrl(document: LabDocument): void {
  const url = new URL(window.location.href);
  const preset = presets.find(({ model }) => model === document.baseline);
  const isPreset = preset !== undefined && document.changed === undefined;
  url.hash = isPreset ? "" : linkOrNothing(document);
  if (preset === undefined) url.searchParams.delete("preset");
  else url.searchParams.set("preset", preset.id);
  if (url.href !== window.location.href) window.history.replaceState(null, "", url);
}

/** A model too long for a link has none; the share button says so. */
function linkOrNothing(document: LabDocument): string {
  try {
    return labLink(document);
  } catch (error) {
    if (error instanceof BaseError) return "";
    throw error;
  }
}

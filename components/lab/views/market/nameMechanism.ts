import type { Model } from "../../../../lib/engine/Model.ts";
import { cleanText } from "../../../ui/cleanText.ts";
import { wordsOf } from "../../fields/wordsOf.ts";

/** A mechanism by its label, or by its kind. */
export function nameMechanism({ mechanisms }: Model, at: number): string {
  const mechanism = mechanisms[at];
  return cleanText(mechanism?.label ?? wordsOf(mechanism?.kind ?? "mechanism"), 60);
}

import type { ParameterValue } from "../../chain/Parameter.ts";
import type { ValueFormat } from "../../dao/createValueFormat.ts";
import type { Change } from "../../preview/Preview.ts";

/** A changed value from old to new; of a list, or what was not there, its name alone. */
export function describeSetting({ label, before, after }: Change, format: ValueFormat): string {
  const name = labelInSentence(label);
  const isPlain = (value: ParameterValue | undefined) =>
    value !== undefined && value.unit !== "addresses" && value.unit !== "text";
  if (!isPlain(before) || !isPlain(after)) return name;
  return `${name} from ${format.value(before)} to ${format.value(after)}`;
}

/** A label within a sentence: a first word begins small, a name such as MINTER_ROLE stays. */
export function labelInSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

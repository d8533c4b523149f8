import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";
import { type ActionGroup, actionGroups, placeOf } from "./actionPlaces.ts";
import { findActionForm } from "./findActionForm.ts";
import { refusalOf } from "./subjectOf.ts";

/** A kind of action as the catalogue shows it. */
export type CatalogueEntry = {
  type: string;
  label: string;
  /** What stands now; `undefined` where the DAO has no use for it. */
  current: string | undefined;
  /** Why the account that would call cannot do it. */
  refusal: string | undefined;
};

/** The kinds of one group; those a DAO has no use for come last and apart. */
export type CatalogueGroup = {
  title: ActionGroup;
  fitting: readonly CatalogueEntry[];
  others: readonly CatalogueEntry[];
};

/**
 * Every kind of action by group, and of them those in which every word of a search occurs: what the DAO
 * has the contracts and the rights for first, whole words before beginnings of words. What has the words
 * only inside of others, such as “vest” in “remove staking”, is found where nothing else is.
 */
export function listCatalogue(context: FormContext, search: string): readonly CatalogueGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const graded = context.kinds.flatMap(({ type, label }) => {
    const grade = gradeOf(words, { type, label });
    return grade === undefined ? [] : [{ grade, entry: entryOf({ type, label }, context) }];
  });
  const isInside = graded.every(({ grade }) => grade === grades.inside);
  const found = graded
    .filter(({ grade }) => isInside || grade !== grades.inside)
    .map(({ grade, entry }) => ({
      entry,
      rank: (isAtHand(entry) ? 0 : grades.inside + 1) + grade,
    }));
  // Without a search everything stays in the order in which the kinds are listed.
  const ranked = words.length === 0 ? found : found.toSorted((one, other) => one.rank - other.rank);
  const entries = ranked.map(({ entry }) => entry);
  const titles = words.length === 0 ? actionGroups : groupsBy(entries);
  return titles
    .map((title) => {
      const own = entries.filter(({ type }) => placeOf(type).group === title);
      return {
        title,
        fitting: own.filter(({ current }) => current !== undefined),
        others: own.filter(({ current }) => current === undefined),
      };
    })
    .filter(({ fitting, others }) => fitting.length + others.length > 0);
}

/** How well words are found: each as a word, each at the start of one, or one of them inside. */
const grades = { whole: 0, start: 1, inside: 2 } as const;

function gradeOf(
  words: readonly string[],
  { type, label }: { type: string; label: string },
): number | undefined {
  const { group, words: more = "" } = placeOf(type);
  const whole = `${label} ${type} ${group} ${more}`.toLowerCase();
  const spaced = `${whole} ${type.replaceAll(/([a-z0-9])(?=[A-Z])/g, "$1 ")}`.toLowerCase();
  const parts = spaced.split(/[^\p{L}\p{N}]+/u);
  if (!words.every((word) => spaced.includes(word))) return undefined;
  return words.reduce<number>((worst, word) => {
    if (parts.includes(word)) return worst;
    const isStart = parts.some((part) => part.startsWith(word));
    return Math.max(worst, isStart ? grades.start : grades.inside);
  }, grades.whole);
}

function entryOf(
  { type, label }: { type: string; label: string },
  context: FormContext,
): CatalogueEntry {
  const form = findActionForm(type, context);
  return {
    type,
    label: cleanText(label, 60),
    current: form.current(context),
    refusal: form.refusal?.(context) ?? refusalOf(type, context),
  };
}

/** Whether it can be filled in with what is known of the DAO, and its account may do it. */
function isAtHand({ type, current, refusal }: CatalogueEntry): boolean {
  const asksContract = placeOf(type).spends === true && current === "";
  return current !== undefined && refusal === undefined && !asksContract;
}

/** The groups in the order of the first of their entries that fit. */
function groupsBy(entries: readonly CatalogueEntry[]): readonly ActionGroup[] {
  const fitting = entries.filter(({ current }) => current !== undefined);
  return [...new Set([...fitting, ...entries].map(({ type }) => placeOf(type).group))];
}

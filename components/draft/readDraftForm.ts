import type { Action } from "../../lib/actions/Action.ts";
import { ActionInvalidError, formatIssue } from "../../lib/actions/errors.ts";
import { parseAction } from "../../lib/actions/parseAction.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { draftSchema } from "../../lib/proposal/draftSchema.ts";
import { cleanText } from "../ui/cleanText.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { doubtfulAmounts } from "./actions/amountMarks.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import { schemaFields } from "./actions/schemaFields.ts";
import type { ActionEntry, DraftForm } from "./DraftForm.ts";

/** Something that keeps a draft from being sent; `key` is the action's, if it is one's. */
export type DraftProblem = {
  key: string | undefined;
  message: string;
  /** Something typed is wrong, which its field says as well; else something is not typed yet. */
  isWrong: boolean;
};

/** A form as read: the draft of what is complete, and what is not. */
export type DraftReading = {
  /** Holds the complete actions alone; for a preview, not for sending while there are problems. */
  draft: Draft;
  /** The same actions by the keys of their entries. */
  complete: ReadonlyMap<string, Action>;
  problems: readonly DraftProblem[];
};

/** Reads what was typed. Never throws: what cannot be read is a problem with a remedy. */
export function readDraftForm(form: DraftForm, context: FormContext): DraftReading {
  const { dao } = context.snapshot;
  const complete = new Map<string, Action>();
  const problems: DraftProblem[] = [...titleProblems(form), ...descriptionProblems(form)];
  if (form.actions.length === 0) {
    problems.push({ key: undefined, message: "Add at least one action.", isWrong: false });
  }
  for (const entry of form.actions) {
    const { action, problem } = readEntryOnce(entry, context);
    if (action === undefined) problems.push(problem);
    else complete.set(entry.key, action);
  }
  return {
    draft: {
      version: 1,
      dao: `${dao.shortName}:${dao.entry}`,
      title: form.title.trim(),
      description: form.description,
      route: form.route,
      actions: [...complete.values()],
    },
    complete,
    problems,
  };
}

type EntryReading = { action: Action; problem?: never } | { action?: never; problem: DraftProblem };

/** Of a thousand actions one is typed in at a time: the others are not read again, and stay the same objects. */
const readBefore = new WeakMap<FormContext, WeakMap<ActionEntry, EntryReading>>();

function readEntryOnce(entry: ActionEntry, context: FormContext): EntryReading {
  const ofContext = readBefore.get(context) ?? new WeakMap<ActionEntry, EntryReading>();
  readBefore.set(context, ofContext);
  const reading = ofContext.get(entry) ?? readEntry(entry, context);
  ofContext.set(entry, reading);
  return reading;
}

function readEntry(entry: ActionEntry, context: FormContext): EntryReading {
  const { key, type, fields } = entry;
  const [doubt] = doubtfulAmounts(entry, context);
  if (doubt !== undefined) {
    const message = `${doubt.title}: “${cleanText(doubt.text, 60)}” is to be confirmed, as the token’s decimals are others now.`;
    return { problem: { key, message, isWrong: true } };
  }
  try {
    const parameters = findActionForm(type, context).read(fields, context);
    return { action: parseAction({ ...parameters, type }, { actions: context.kinds }) };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    return { problem: { key, ...describeProblem(error, titlesOf(entry, context)) } };
  }
}

function titleProblems({ title }: DraftForm): DraftProblem[] {
  const parsed = draftSchema.shape.title.safeParse(title);
  if (parsed.success) return [];
  if (title.trim() === "") {
    return [{ key: undefined, message: "Give it a title.", isWrong: false }];
  }
  const [issue] = parsed.error.issues;
  const message = `The title ${issue?.message ?? "cannot be sent"}.`;
  return [{ key: undefined, message, isWrong: true }];
}

/** As after a paste that was cut in the middle of an emoji. */
function descriptionProblems({ description }: DraftForm): DraftProblem[] {
  const issue = draftSchema.shape.description.safeParse(description).error?.issues[0];
  if (issue === undefined) return [];
  const message = `The description ${issue.message}: look for � in it.`;
  return [{ key: undefined, message, isWrong: true }];
}

/** What hand-made forms call a parameter, where it is not its own name. */
const fieldWords: Readonly<Record<string, string>> = {
  to: "contract",
  signature: "function",
  value: "ether sent along",
  delegatee: "delegate",
  minter: "new minter",
};

/** What a form made from a schema calls its parameters. */
function titlesOf({ type }: ActionEntry, { kinds }: FormContext): ReadonlyMap<string, string> {
  const kind = kinds.find((entry) => entry.type === type);
  const fields = kind === undefined ? undefined : schemaFields(kind);
  return new Map(fields?.map(({ name, title }) => [name, title]));
}

function describeProblem(
  error: BaseError,
  titles: ReadonlyMap<string, string>,
): Omit<DraftProblem, "key"> {
  if (!(error instanceof ActionInvalidError)) {
    return { message: `${error.shortMessage} ${error.remedy}`, isWrong: true };
  }
  const missing = error.issues.filter(({ message }) => message === "is missing");
  const others = error.issues.filter((issue) => !missing.includes(issue));
  if (others.length > 0) return { message: others.map(formatIssue).join(". "), isWrong: true };
  const names = missing.map(({ path }) => titles.get(path) ?? fieldWords[path] ?? path);
  return { message: `still to be filled in or mended: ${names.join("; ")}.`, isWrong: false };
}

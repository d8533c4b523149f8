import type { ReactNode } from "react";
import type { Address } from "viem";
import type { Action, ActionEffect, ActionKind } from "../../../lib/actions/Action.ts";
import type { Snapshot } from "../../../lib/dao/Snapshot.ts";
import type { Route } from "../../../lib/proposal/Draft.ts";

/** An action's fields as typed. Nothing here is checked; nothing typed is ever dropped. */
export type ActionFields = Readonly<Record<string, string>>;

/** A complete action of the draft that runs before another: its place from 1, and what it states. */
export type EarlierAction = { place: number; type: string; effects: readonly ActionEffect[] };

/** What a form knows of the DAO it writes for. */
export type FormContext = {
  snapshot: Snapshot;
  /** The draft's route: its account pays and calls. */
  route: Route;
  kinds: readonly ActionKind[];
  /** The DAO's own contracts by the types of the actions that their adapters bring. */
  targets?: ReadonlyMap<string, readonly Address[]>;
  /** What runs before the action whose fields are shown, in its order; only complete actions. */
  earlier?: readonly EarlierAction[];
};

export type ActionFieldsProps = {
  fields: ActionFields;
  context: FormContext;
  onChange: (changed: ActionFields) => void;
  /** Puts another action right before this one. */
  onAddBefore?: ((added: { type: string; fields: ActionFields }) => void) | undefined;
};

/** How one kind of action is written by hand: one file a kind, registered in `actionForms`. */
export type ActionForm = {
  type: string;
  /** What stands now, for the catalogue; `undefined` where the DAO has no use for the action. */
  current(context: FormContext): string | undefined;
  /** Why the account that would call cannot do it, where the form knows more than the catalogue. */
  refusal?(context: FormContext): string | undefined;
  start(context: FormContext): ActionFields;
  /**
   * The action as JSON, with `undefined` for what cannot be read yet.
   *
   * @throws {BaseError} for what the form can say better than the schema of the kind.
   */
  read(fields: ActionFields, context: FormContext): Readonly<Record<string, unknown>>;
  /** The fields that read back to this action. */
  write(action: Action, context: FormContext): ActionFields;
  /** The whole action is one text, whose field cannot say which part of it is wrong. */
  isOneField?: true;
  Fields(props: ActionFieldsProps): ReactNode;
};

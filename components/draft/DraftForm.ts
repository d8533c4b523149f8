import type { Route } from "../../lib/proposal/Draft.ts";
import type { ActionFields } from "./actions/ActionForm.ts";

/** An action under work. `key` stays while it is moved and changed. */
export type ActionEntry = { key: string; type: string; fields: ActionFields };

/** A draft as it is being typed: complete or not, it is kept as it stands. */
export type DraftForm = {
  title: string;
  description: string;
  route: Route;
  actions: readonly ActionEntry[];
  /** The list of payments as typed, until they are added as actions; no part of what is sent. */
  payments: string;
};

import type { ActionKind } from "../../actions/Action.ts";
import { withdrawUnclaimed } from "./withdrawUnclaimed.ts";

/** What governance can do with it, beside the general actions. */
export const merkleDistributorActions: readonly ActionKind[] = [withdrawUnclaimed];

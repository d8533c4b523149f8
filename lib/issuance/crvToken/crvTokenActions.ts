import type { ActionKind } from "../../actions/Action.ts";
import { setCrvAdmin, setCrvMinter } from "./crvActions.ts";

/** What governance can do with it, beside the general actions. */
export const crvTokenActions: readonly ActionKind[] = [setCrvMinter, setCrvAdmin];

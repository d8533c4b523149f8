import type { ActionKind } from "../../actions/Action.ts";
import { pause } from "./pause.ts";
import { unpause } from "./unpause.ts";

/** What governance can do with it, beside the general actions. */
export const openZeppelinMintableActions: readonly ActionKind[] = [pause, unpause];

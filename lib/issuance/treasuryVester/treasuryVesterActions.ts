import type { ActionKind } from "../../actions/Action.ts";
import { setVestingRecipient } from "./setVestingRecipient.ts";

/** What governance can do with it, beside the general actions. */
export const treasuryVesterActions: readonly ActionKind[] = [setVestingRecipient];

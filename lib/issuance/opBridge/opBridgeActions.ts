import type { ActionKind } from "../../actions/Action.ts";
import { depositToOpChain } from "./depositToOpChain.ts";

/** What governance can do with it, beside the general actions. */
export const opBridgeActions: readonly ActionKind[] = [depositToOpChain];

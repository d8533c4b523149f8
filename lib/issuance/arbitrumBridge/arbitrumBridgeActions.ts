import type { ActionKind } from "../../actions/Action.ts";
import { depositToArbitrum } from "./depositToArbitrum.ts";

/** What governance can do with it, beside the general actions. */
export const arbitrumBridgeActions: readonly ActionKind[] = [depositToArbitrum];

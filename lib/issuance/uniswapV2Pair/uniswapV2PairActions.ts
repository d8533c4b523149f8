import type { ActionKind } from "../../actions/Action.ts";
import { swapThroughAsset, swapTokens } from "./swapTokens.ts";

/** What governance can do with it, beside the general actions. */
export const uniswapV2PairActions: readonly ActionKind[] = [swapTokens, swapThroughAsset];

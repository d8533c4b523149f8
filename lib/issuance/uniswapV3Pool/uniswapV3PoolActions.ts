import type { ActionKind } from "../../actions/Action.ts";
import { swapInV3 } from "./swapInV3.ts";

/** What governance can do with it, beside the general actions. */
export const uniswapV3PoolActions: readonly ActionKind[] = [swapInV3];

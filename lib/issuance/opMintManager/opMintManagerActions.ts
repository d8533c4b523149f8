import type { ActionKind } from "../../actions/Action.ts";
import { upgradeMintManager } from "./upgradeMintManager.ts";

/** What governance can do with it, beside the general actions. */
export const opMintManagerActions: readonly ActionKind[] = [upgradeMintManager];

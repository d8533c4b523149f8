import type { ActionKind } from "../../actions/Action.ts";
import {
  createStreamWithDurations,
  createStreamWithRange,
  createStreamWithTimestamps,
} from "./createStream.ts";
import {
  cancelStream,
  renounceStream,
  withdrawAllStreamed,
  withdrawStreamed,
} from "./streamActions.ts";

/** What governance can do with it, beside the general actions. */
export const sablierLinearActions: readonly ActionKind[] = [
  createStreamWithDurations,
  createStreamWithTimestamps,
  createStreamWithRange,
  cancelStream,
  renounceStream,
  withdrawStreamed,
  withdrawAllStreamed,
];

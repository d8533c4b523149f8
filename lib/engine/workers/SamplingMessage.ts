import type { Bounds } from "../kernel/Bounds.ts";
import type { Tally } from "../kernel/Tally.ts";
import type { Program } from "../sampling/Program.ts";
import type { PlainError } from "./plainError.ts";

/** A run is begun; until it is given bounds, the paths it takes are surveyed. */
export type OpenRequest = {
  type: "open";
  run: number;
  program: Program;
  seed: number;
};

/** What a sampling worker is asked. A run is named by a number. */
export type SamplingRequest =
  | OpenRequest
  /** From here on paths are counted in these bins, beginning anew. */
  | { type: "bound"; run: number; bounds: Bounds }
  | { type: "take"; run: number; firstPath: number; count: number }
  /** Hand over what all taken paths gave. */
  | { type: "collect"; run: number }
  | { type: "drop"; run: number };

/** What a sampling worker answers. */
export type SamplingReply =
  /** Paths asked for by one `take` are done. */
  | { type: "taken"; run: number; count: number }
  | { type: "tally"; run: number; tally: Tally }
  | { type: "failed"; run: number; error: PlainError };

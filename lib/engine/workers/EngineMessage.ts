import type { PlainError } from "./plainError.ts";

/** What the engine worker is asked. A call is named by a number. */
export type EngineRequest =
  | { type: "call"; call: number; method: string; parameters: unknown }
  | { type: "cancel"; call: number };

/** What the engine worker answers. */
export type EngineReply =
  | { type: "progress"; call: number; share: number }
  | { type: "result"; call: number; result: unknown }
  | { type: "failed"; call: number; error: PlainError };

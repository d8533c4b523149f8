import type { OpaqueReason } from "../actions/DecodedCall.ts";

/** Why a call is shown as bytes, in a few words. */
export const opaqueReasons: Readonly<Record<OpaqueReason, string>> = {
  unknownSelector: "function not known",
  malformed: "bytes malformed",
  nonCanonical: "bytes are not what a known action encodes",
  noData: "no data",
  inconsistent: "arguments contradict each other",
  tooDeep: "nested too deep to be read",
  tooMany: "carries more calls than are read",
};

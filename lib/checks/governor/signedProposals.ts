import { type ListedCall, listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";

/** The calls that propose with explicit signatures, those inside other calls too. */
export function signedProposals({ decoded }: Pick<Preview, "decoded">): readonly ListedCall[] {
  return listCalls(decoded).filter(({ decoded: entry }) => {
    if (entry.status === "opaque") return false;
    const { type, signatures } = entry.action;
    return (
      type === "proposeWithSignatures" &&
      Array.isArray(signatures) &&
      signatures.some((signature) => signature !== "")
    );
  });
}

import type { Address } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { functionSelector } from "../../actions/functionSelector.ts";
import { formatCallPath, listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { signedProposals } from "./signedProposals.ts";

const say = findingOf("governor");

const withSignatures = governorAlphaAbi.find(
  (item) => item.type === "function" && item.name === "propose",
);

/**
 * Calls that propose to a governor: open to be taken by another, or in lists that lose data.
 *
 * @param takers - Governors at which explicit signatures are the usual form.
 */
export function judgeProposing(
  { decoded }: Pick<Preview, "decoded">,
  takers: readonly Address[],
): Finding[] {
  const signed = new Set(signedProposals({ decoded }).map((listed) => listed.decoded));
  return listCalls(decoded).flatMap(({ decoded: entry, path }): Finding[] => {
    const where = `Call ${formatCallPath(path)}`;
    const evidence: Finding["evidence"] = [{ kind: "call", index: path[0] }];
    if (entry.status === "opaque") {
      if (entry.reason !== "inconsistent" || !isProposal(entry.call.data)) return [];
      return [
        say("critical", {
          title: "Calldata would be dropped",
          detail: `${where} proposes lists of different lengths: OpenZeppelin 4.x executes what is beyond the signatures without its data.`,
          evidence,
        }),
      ];
    }
    const { type, description } = entry.action;
    if (signed.has(entry)) {
      return takers.includes(entry.call.to)
        ? []
        : [
            say("critical", {
              title: "Signatures would stand apart from their calldata",
              detail: `${where} proposes with explicit signatures, which OpenZeppelin's Bravo compatibility encodes wrongly; put the selector into the calldata.`,
              evidence,
            }),
          ];
    }
    if (type !== "propose" || typeof description !== "string") return [];
    if (/#proposer=0x[0-9a-fA-F]{40}$/.test(description)) return [];
    return [
      say("warning", {
        title: "Anybody could propose it first",
        detail: `${where} proposes without #proposer=0x… at the end of the text: whoever sees it can propose the same first, and cancel it.`,
        evidence,
      }),
    ];
  });
}

function isProposal(data: string): boolean {
  return (
    withSignatures?.type === "function" && data.slice(0, 10) === functionSelector(withSignatures)
  );
}

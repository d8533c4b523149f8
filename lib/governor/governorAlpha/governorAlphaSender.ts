import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { compoundSender } from "./compoundSender.ts";
import { encodeGovernorAlphaVote } from "./encodeGovernorAlpha.ts";
import { readGovernorAlphaProposal } from "./readGovernorAlphaProposal.ts";

/** Sends through a `governorAlpha`. A proposal gets its number from the chain, once proposed. */
export const governorAlphaSender = compoundSender({
  id: "governorAlpha",
  readProposal: readGovernorAlphaProposal,
  encodeVote: encodeGovernorAlphaVote,
  readReceipt: (address, args) =>
    readMap(
      readContract({ address, abi: governorAlphaAbi, functionName: "getReceipt", args }),
      ({ hasVoted, support }) => ({
        hasVoted,
        ...(hasVoted ? { support: support ? "for" : "against" } : {}),
      }),
    ),
});

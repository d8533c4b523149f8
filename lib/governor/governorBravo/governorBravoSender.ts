import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { compoundSender } from "../governorAlpha/compoundSender.ts";
import { encodeGovernorBravoVote, supports } from "./encodeGovernorBravoVote.ts";
import { readGovernorBravoProposal } from "./readGovernorBravoProposal.ts";

/** Sends through a `governorBravo`. A proposal gets its number from the chain, once proposed. */
export const governorBravoSender = compoundSender({
  id: "governorBravo",
  readProposal: readGovernorBravoProposal,
  encodeVote: encodeGovernorBravoVote,
  readReceipt: (address, args) =>
    readMap(
      readContract({ address, abi: governorBravoAbi, functionName: "getReceipt", args }),
      ({ hasVoted, support }) => {
        const known = hasVoted ? supports[support] : undefined;
        return { hasVoted, ...(known === undefined ? {} : { support: known }) };
      },
    ),
});

import { type Address, encodeFunctionData, getAddress, size } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorFlavour } from "../GovernorFlavour.ts";

/** Families by the words of what `proposals` answers: Bravo's has a tenth, for abstentions. */
const proposalWords = { governorAlpha: 9, governorBravo: 10 } as const;

/** Compound's name of its token; Uniswap's is `uni`, in both families. */
const compAbi = [
  {
    type: "function",
    name: "comp",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "address" }],
  },
] as const;

/**
 * Who is who around a governor of Compound's line; `undefined` when the address is something else. OpenZeppelin's
 * Bravo compatibility answers with ten words too, and has neither a longest list nor `comp` or `uni`.
 */
export function readCompoundIdentity(
  flavour: keyof typeof proposalWords,
): GovernorFlavour["readIdentity"] {
  return (address) => {
    const call = { address, abi: governorAlphaStateAbi } as const;
    const answers = readAll({
      comp: readOptional(readContract({ address, abi: compAbi, functionName: "comp" })),
      uni: readOptional(readContract({ ...call, functionName: "uni" })),
      executor: readContract({ ...call, functionName: "timelock" }),
      maximum: readContract({ ...call, functionName: "proposalMaxOperations" }),
      words: readProposalWords(address),
    });
    return readMap(readOptional(answers), (values) => {
      const token = values?.comp ?? values?.uni;
      return values?.words === proposalWords[flavour] && token !== undefined
        ? { flavour, address: getAddress(address), token, executor: values.executor }
        : undefined;
    });
  };
}

function readProposalWords(address: Address): Read<number | undefined> {
  const data = encodeFunctionData({
    abi: governorAlphaStateAbi,
    functionName: "proposals",
    args: [0n],
  });
  return {
    calls: [{ kind: "call", to: address, data }],
    decode: ([result]) => (result?.status === "success" ? size(result.data) / 32 : undefined),
  };
}

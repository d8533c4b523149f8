import { type Address, getAddress } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorIdentity } from "../GovernorFlavour.ts";
import { readHasProposals } from "../governorAlpha/readGovernorAlphaIdentity.ts";

const getter = {
  type: "function",
  stateMutability: "view",
  inputs: [],
  outputs: [{ name: "", type: "address" }],
} as const;
const compAbi = [{ ...getter, name: "comp" }] as const;

/**
 * Who is who around a GovernorBravo; `undefined` when the address is something else. OpenZeppelin's Bravo
 * compatibility has proposals of ten words too, and neither a list's length nor `comp` or `uni`.
 */
export function readGovernorBravoIdentity(address: Address): Read<GovernorIdentity | undefined> {
  const call = { address, abi: governorAlphaStateAbi } as const;
  const answers = readAll({
    comp: readOptional(readContract({ address, abi: compAbi, functionName: "comp" })),
    uni: readOptional(readContract({ ...call, functionName: "uni" })),
    executor: readContract({ ...call, functionName: "timelock" }),
    maximum: readContract({ ...call, functionName: "proposalMaxOperations" }),
    isBravo: readHasProposals(address, 10),
  });
  return readMap(readOptional(answers), (values) => {
    const token = values?.comp ?? values?.uni;
    return values?.isBravo && token !== undefined
      ? {
          flavour: "governorBravo",
          address: getAddress(address),
          token,
          executor: values.executor,
        }
      : undefined;
  });
}

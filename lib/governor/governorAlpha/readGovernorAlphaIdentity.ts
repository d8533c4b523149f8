import { type Address, encodeFunctionData, getAddress, size } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorIdentity } from "../GovernorFlavour.ts";

/** Nine words; GovernorBravo's `proposals` has a tenth, for abstentions. */
const proposalBytes = 9 * 32;

/** Who is who around a GovernorAlpha; `undefined` when the address is something else. */
export function readGovernorAlphaIdentity(address: Address): Read<GovernorIdentity | undefined> {
  const call = { address, abi: governorAlphaStateAbi } as const;
  const answers = readAll({
    token: readContract({ ...call, functionName: "uni" }),
    executor: readContract({ ...call, functionName: "timelock" }),
    maximum: readContract({ ...call, functionName: "proposalMaxOperations" }),
    isAlpha: readHasAlphaProposals(address),
  });
  return readMap(readOptional(answers), (values) =>
    values?.isAlpha
      ? {
          flavour: "governorAlpha",
          address: getAddress(address),
          token: values.token,
          executor: values.executor,
        }
      : undefined,
  );
}

function readHasAlphaProposals(address: Address): Read<boolean> {
  const data = encodeFunctionData({
    abi: governorAlphaStateAbi,
    functionName: "proposals",
    args: [0n],
  });
  return {
    calls: [{ kind: "call", to: address, data }],
    decode: ([result]) => result?.status === "success" && size(result.data) === proposalBytes,
  };
}

import { type Address, encodeFunctionData, getAddress, size } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorIdentity } from "../GovernorFlavour.ts";

/** Who is who around a GovernorAlpha; `undefined` when the address is something else. */
export function readGovernorAlphaIdentity(address: Address): Read<GovernorIdentity | undefined> {
  const call = { address, abi: governorAlphaStateAbi } as const;
  const answers = readAll({
    token: readContract({ ...call, functionName: "uni" }),
    executor: readContract({ ...call, functionName: "timelock" }),
    maximum: readContract({ ...call, functionName: "proposalMaxOperations" }),
    isAlpha: readHasProposals(address, 9),
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

/** Whether `proposals` answers with so many words: nine on Alpha, ten on Bravo, which counts abstentions. */
export function readHasProposals(address: Address, words: number): Read<boolean> {
  const data = encodeFunctionData({
    abi: governorAlphaStateAbi,
    functionName: "proposals",
    args: [0n],
  });
  return {
    calls: [{ kind: "call", to: address, data }],
    decode: ([result]) => result?.status === "success" && size(result.data) === words * 32,
  };
}

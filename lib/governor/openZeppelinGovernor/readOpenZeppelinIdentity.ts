import { type Address, getAddress } from "viem";
import { openZeppelinGovernorIdentityAbi } from "../../../contracts-abi/openZeppelinGovernorIdentity.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { GovernorIdentity } from "../GovernorFlavour.ts";
import { hashProposal, proposalArguments } from "./hashProposal.ts";

const sample = { calls: [], description: "" };

/**
 * Who is who around an OpenZeppelin Governor with a TimelockController; `undefined` when the
 * address is something else, or numbers its proposals in another way.
 */
export function readOpenZeppelinIdentity(address: Address): Read<GovernorIdentity | undefined> {
  const call = { address, abi: openZeppelinGovernorIdentityAbi } as const;
  const answers = readAll({
    token: readContract({ ...call, functionName: "token" }),
    executor: readContract({ ...call, functionName: "timelock" }),
    counting: readContract({ ...call, functionName: "COUNTING_MODE" }),
    sampleId: readContract({
      ...call,
      functionName: "hashProposal",
      args: proposalArguments(sample),
    }),
  });
  return readMap(readOptional(answers), (values) =>
    values?.counting.startsWith("support=bravo") && values.sampleId === hashProposal(sample)
      ? {
          flavour: "openZeppelinGovernor",
          address: getAddress(address),
          token: values.token,
          executor: values.executor,
        }
      : undefined,
  );
}

import { type Address, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { merkleDistributorWithDeadlineAbi } from "../../../contracts-abi/merkleDistributor.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { addressField } from "../../actions/fieldSchemas.ts";

const abi = [getAbiItem({ abi: merkleDistributorWithDeadlineAbi, name: "withdraw" })] as const;

/**
 * `withdraw()` of MerkleDistributorWithDeadline: the owner, who must be the executor, gets all that it
 * holds once claims have ended. Other contracts have a function of that name, so only where the contract
 * is known to hold claims is that said; no payment is stated, since its bytes name no token.
 */
export const withdrawUnclaimed = defineAction<"withdrawUnclaimed", { contract: Address }>({
  type: "withdrawUnclaimed",
  label: "Take back what nobody claimed",
  abi,
  schema: z.strictObject({ contract: addressField("Contract") }),
  encode: ({ contract }) => createCall({ to: contract, data: encodeFunctionData({ abi }) }),
  read: ({ to }) => ({ contract: to }),
  describe({ contract }, context) {
    const name = describeAddress(contract, context);
    const isDistributor = context.values?.has(`${contract}.merkleRoot`) ?? false;
    const ends = context.current?.get(`${contract}.endTime`);
    return {
      sentence: isDistributor
        ? `Take back all that ${name} still holds for claims${ends === undefined ? "" : `, which end on ${ends}`}: to its owner`
        : `Withdraw from ${name} what it lets its caller withdraw`,
      fields: [
        { label: "Contract", value: describeAddressFully(contract, context) },
        ...(ends === undefined ? [] : [{ label: "Claims end", value: ends }]),
      ],
    };
  },
  effects: () => [],
});

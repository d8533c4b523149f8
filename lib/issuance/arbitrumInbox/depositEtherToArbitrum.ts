import { encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { arbitrumInboxAbi } from "../../../contracts-abi/arbitrumBridge.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { addressField, weiField } from "../../actions/fieldSchemas.ts";

const abi = [getAbiItem({ abi: arbitrumInboxAbi, name: "depositEth" })] as const;

/**
 * `depositEth()` of an Arbitrum chain's Inbox, with the ether. It goes to who sends it: on the other chain a
 * contract has another address, its own plus 0x1111…1111 (`AddressAliasHelper.sol`, nitro-contracts 3.2.0).
 */
export const depositEtherToArbitrum = defineAction({
  type: "depositEtherToArbitrum",
  label: "Send ether to the executor on an Arbitrum chain",
  abi,
  schema: z.strictObject({ contract: addressField("Inbox"), amount: weiField("Amount") }),
  encode: ({ contract, amount }) =>
    createCall({ to: contract, value: BigInt(amount), data: encodeFunctionData({ abi }) }),
  read: ({ to, value }) => (value === 0n ? undefined : { contract: to, amount: value.toString() }),
  describe({ contract, amount }, context) {
    const quantity = describeAmount(amount, { asset: "ether", context });
    return {
      sentence: `Send ${quantity} through ${describeAddress(contract, context)} to the executor's address on the other chain`,
      fields: [
        { label: "Inbox", value: describeAddressFully(contract, context) },
        { label: "Amount", value: quantity },
        {
          label: "Recipient on the other chain",
          value:
            "the executor; of a contract its alias, which is its address plus 0x1111000000000000000000000000000000001111",
        },
      ],
    };
  },
  effects: ({ contract, amount }) => [
    { kind: "flow", asset: "ether", amount: BigInt(amount), recipient: contract },
  ],
});

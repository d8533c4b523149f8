import { decodeFunctionData, encodeFunctionData, getAbiItem, zeroAddress } from "viem";
import { z } from "zod";
import { opMintManagerAbi } from "../../../contracts-abi/opMintManager.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { addressField } from "../../actions/fieldSchemas.ts";

const abi = [getAbiItem({ abi: opMintManagerAbi, name: "upgrade" })] as const;

/** The manager's parameter that it changes. */
const name = "tokenOwner";

/**
 * `upgrade(address)` of OP's MintManager: gives the token, and with it the right to mint, to another
 * manager, whose limits may be others. Other contracts have a function of that name, so where the
 * contract is not known to be a manager the sentence does not say so.
 */
export const upgradeMintManager = defineAction({
  type: "upgradeMintManager",
  label: "Replace the mint manager",
  abi,
  schema: z.strictObject({
    contract: addressField("Mint manager"),
    account: addressField("New mint manager"),
  }),
  encode: ({ contract, account }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [account] }) }),
  read({ to, data }) {
    const [account] = decodeFunctionData({ abi, data }).args;
    return { contract: to, account };
  },
  describe({ contract, account }, context) {
    const isManager = context.current?.has(`${contract}.${name}`) === true;
    const from = describeAddress(contract, context);
    const to = describeAddress(account, context);
    const whole = describeAddressFully(account, context);
    const after = account === zeroAddress ? `${whole} (nobody: a mint manager refuses it)` : whole;
    return {
      sentence: isManager
        ? `Hand the token and the right to mint it over from ${from} to ${to}`
        : `Call upgrade on ${from} with ${to}: if it is a mint manager, its token goes there`,
      fields: [
        { label: "Contract", value: describeAddressFully(contract, context) },
        { label: "Mint manager", value: describeChange({ contract, name }, { after, context }) },
      ],
    };
  },
  effects: ({ contract, account }) => [{ kind: "parameter", contract, name, value: account }],
});

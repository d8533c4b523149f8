import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { upgradeableProxyAbi } from "../../../contracts-abi/upgradeableProxy.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "../describeAddress.ts";
import { describeChange } from "../describeChange.ts";
import { addressField, bytesField } from "../fieldSchemas.ts";
import { describeSetup } from "./describeSetup.ts";

const abi = [getAbiItem({ abi: upgradeableProxyAbi, name: "upgradeToAndCall" })] as const;

/** `upgradeToAndCall(address,bytes)` of a proxy, without ether. */
export const upgradeToAndCall = defineAction({
  type: "upgradeToAndCall",
  label: "Upgrade a proxy and call it",
  abi,
  schema: z.strictObject({
    contract: addressField("Proxy"),
    account: addressField("Implementation"),
    data: bytesField("Call right after it"),
  }),
  encode: ({ contract, account, data }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [account, data] }) }),
  read({ to, data: bytes }) {
    const [account, data] = decodeFunctionData({ abi, data: bytes }).args;
    return { contract: to, account, data };
  },
  describe({ contract, account, data }, context) {
    const place = { contract, name: "implementation" };
    const after = describeAddressFully(account, context);
    return {
      sentence: `Upgrade ${describeToken(contract, context)} to the code of ${describeAddress(account, context)}${describeSetup(data)}`,
      fields: [
        { label: "Proxy", value: describeAddressFully(contract, context) },
        { label: "Implementation", value: describeChange(place, { after, context }) },
        { label: "Call right after it", value: data === "0x" ? "none" : data },
      ],
    };
  },
  effects: ({ contract, account }) => [
    { kind: "parameter", contract, name: "implementation", value: account },
  ],
});

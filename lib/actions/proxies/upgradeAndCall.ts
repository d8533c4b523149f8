import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { proxyAdminAbi } from "../../../contracts-abi/proxyAdmin.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "../describeAddress.ts";
import { describeChange } from "../describeChange.ts";
import { addressField, bytesField } from "../fieldSchemas.ts";
import { describeSetup } from "./describeSetup.ts";

const abi = [getAbiItem({ abi: proxyAdminAbi, name: "upgradeAndCall" })] as const;

/** `upgradeAndCall(address,address,bytes)` of OpenZeppelin's ProxyAdmin, without ether. */
export const upgradeAndCall = defineAction({
  type: "upgradeAndCall",
  label: "Upgrade a proxy through its ProxyAdmin",
  abi,
  schema: z.strictObject({
    contract: addressField("ProxyAdmin"),
    proxy: addressField("Proxy"),
    account: addressField("Implementation"),
    data: bytesField("Call right after it"),
  }),
  encode: ({ contract, proxy, account, data }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [proxy, account, data] }) }),
  read({ to, data: bytes }) {
    const [proxy, account, data] = decodeFunctionData({ abi, data: bytes }).args;
    return { contract: to, proxy, account, data };
  },
  describe({ contract, proxy, account, data }, context) {
    const place = { contract: proxy, name: "implementation" };
    const after = describeAddressFully(account, context);
    return {
      sentence: `Upgrade ${describeToken(proxy, context)} to the code of ${describeAddress(account, context)}${describeSetup(data)}`,
      fields: [
        { label: "ProxyAdmin", value: describeAddressFully(contract, context) },
        { label: "Proxy", value: describeAddressFully(proxy, context) },
        { label: "Implementation", value: describeChange(place, { after, context }) },
        { label: "Call right after it", value: data === "0x" ? "none" : data },
      ],
    };
  },
  effects: ({ proxy, account }) => [
    { kind: "parameter", contract: proxy, name: "implementation", value: account },
  ],
});

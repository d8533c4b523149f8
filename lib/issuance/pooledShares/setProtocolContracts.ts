import { type Address, getAbiItem, zeroAddress } from "viem";
import { pooledSharesAbi } from "../../../contracts-abi/pooledShares.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { defineCall } from "../defineCall.ts";

const names: Readonly<Record<string, string>> = {
  oracle: "getOracle",
  treasury: "getTreasury",
  insuranceFund: "getInsuranceFund",
};

/** `setProtocolContracts(address,address,address)` of Lido (2022): whose reports scale every balance. */
export const setProtocolContracts = defineCall({
  type: "setProtocolContracts",
  label: "Change the oracle, treasury and insurance fund of a pool",
  abi: [getAbiItem({ abi: pooledSharesAbi, name: "setProtocolContracts" })],
  contractTitle: "Staking pool",
  fields: [
    { name: "oracle", title: "Oracle", is: "address" },
    { name: "treasury", title: "Treasury", is: "address" },
    { name: "insuranceFund", title: "Insurance fund", is: "address" },
  ],
  sentence: (parameters, context) => {
    const of = (name: string) => describeAddress(String(parameters[name]) as Address, context);
    return `Let reports of ${of("oracle")} scale the balances of ${describeAddress(parameters.contract, context)}, with fees to ${of("treasury")} and ${of("insuranceFund")}`;
  },
  words: (name, { parameters, context }) => {
    const account = String(parameters[name]) as Address;
    const words = describeAddressFully(account, context);
    const after = account === zeroAddress ? `${words} (the contract refuses it)` : words;
    return describeChange(
      { contract: parameters.contract, name: names[name] ?? name },
      { after, context },
    );
  },
  effects: ({ contract, ...accounts }) =>
    Object.entries(names).map(([field, name]) => ({
      kind: "parameter",
      contract,
      name,
      value: String(accounts[field]),
    })),
});

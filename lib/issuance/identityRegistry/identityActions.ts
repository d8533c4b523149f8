import { type Address, getAbiItem } from "viem";
import { identityRegistryAbi } from "../../../contracts-abi/identityRegistry.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { type CallField, type CallParameters, defineCall } from "../defineCall.ts";
import { identityName, verifiedName } from "./registryNames.ts";

const contractTitle = "Identity registry";
const account: CallField = { name: "account", title: "Account", is: "address" };
const identity: CallField = { name: "identity", title: "Identity contract", is: "address" };
const country: CallField = {
  name: "country",
  title: "Country by its number in ISO 3166-1",
  is: "whole",
  bits: 16n,
};

const accountOf = ({ account }: CallParameters) => String(account) as Address;
const identityOf = ({ identity }: CallParameters) => String(identity) as Address;
const named = (parameters: CallParameters, context: DescribeContext) => ({
  registry: describeAddress(parameters.contract, context),
  account: describeAddress(accountOf(parameters), context),
});

/** The identity before and after; whether it has the claims that are asked for, it alone can say. */
const identityWords: Parameters<typeof defineCall>[0]["words"] = (
  name,
  { parameters, context },
) => {
  if (name !== "identity") return undefined;
  const place = { contract: parameters.contract, name: identityName(accountOf(parameters)) };
  const after = describeAddressFully(identityOf(parameters), context);
  return describeChange(place, { after, context });
};

/** What the call fixes is the identity; whether the account may hold the token follows from its claims. */
const identityEffects = (parameters: CallParameters) =>
  [
    {
      kind: "parameter",
      contract: parameters.contract,
      name: identityName(accountOf(parameters)),
      value: identityOf(parameters),
    },
    {
      kind: "parameter",
      contract: parameters.contract,
      name: verifiedName(accountOf(parameters)),
    },
  ] as const;

/** `registerIdentity(address,address,uint16)` of ERC-3643's registry; refused where the account has an identity. */
export const registerIdentity = defineCall({
  type: "registerIdentity",
  label: "Add an account to an identity registry",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "registerIdentity" })],
  contractTitle,
  fields: [account, identity, country],
  sentence: (parameters, context) =>
    `Add ${named(parameters, context).account} to ${named(parameters, context).registry}, by the identity ${describeAddress(identityOf(parameters), context)}`,
  words: identityWords,
  effects: identityEffects,
});

/** `updateIdentity(address,address)`: another identity contract for an account that has one. */
export const updateIdentity = defineCall({
  type: "updateIdentity",
  label: "Change the identity of a registered account",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "updateIdentity" })],
  contractTitle,
  fields: [account, identity],
  sentence: (parameters, context) =>
    `Change the identity of ${named(parameters, context).account} in ${named(parameters, context).registry} to ${describeAddress(identityOf(parameters), context)}`,
  words: identityWords,
  effects: identityEffects,
});

/** `updateCountry(address,uint16)`: rules of the token's compliance may ask for it. */
export const updateIdentityCountry = defineCall({
  type: "updateIdentityCountry",
  label: "Change the country of a registered account",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "updateCountry" })],
  contractTitle,
  fields: [account, country],
  sentence: (parameters, context) =>
    `Set the country of ${named(parameters, context).account} in ${named(parameters, context).registry} to number ${parameters.country} of ISO 3166-1`,
  effects: () => [],
});

/** `deleteIdentity(address)`: the account keeps what it holds, and can be given no more. */
export const deleteIdentity = defineCall({
  type: "deleteIdentity",
  label: "Remove an account from an identity registry",
  abi: [getAbiItem({ abi: identityRegistryAbi, name: "deleteIdentity" })],
  contractTitle,
  fields: [account],
  sentence: (parameters, context) =>
    `Remove ${named(parameters, context).account} from ${named(parameters, context).registry}: it can be given no more of the token`,
  effects: (parameters) => [
    {
      kind: "parameter",
      contract: parameters.contract,
      name: identityName(accountOf(parameters)),
    },
    {
      kind: "parameter",
      contract: parameters.contract,
      name: verifiedName(accountOf(parameters)),
      value: "false",
    },
  ],
});

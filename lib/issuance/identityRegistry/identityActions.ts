import { type Address, getAbiItem } from "viem";
import { identityRegistryAbi } from "../../../contracts-abi/identityRegistry.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { type CallField, type CallParameters, defineCall } from "../defineCall.ts";
import { countryName, identityName, verifiedName } from "./registryNames.ts";

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

type Words = NonNullable<Parameters<typeof defineCall>[0]["words"]>;

/** Identity and country before and after; whether the identity has the claims asked for, it alone can say. */
const changedWords: Words = (name, { parameters, context }) => {
  const { contract } = parameters;
  const account = accountOf(parameters);
  if (name === "country")
    return describeChange(
      { contract, name: countryName(account) },
      { after: String(parameters.country), context },
    );
  if (name !== "identity") return undefined;
  const after = describeAddressFully(identityOf(parameters), context);
  return describeChange({ contract, name: identityName(account) }, { after, context });
};

/** The account, and that it can be given no more. */
const removedWords: Words = (_, { parameters, context }) => {
  const account = accountOf(parameters);
  const place = { contract: parameters.contract, name: verifiedName(account) };
  return `${describeAddressFully(account, context)}; may be given the token: ${describeChange(place, { after: "no", context })}`;
};

const countryEffect = (parameters: CallParameters) =>
  ({
    kind: "parameter",
    contract: parameters.contract,
    name: countryName(accountOf(parameters)),
    value: String(parameters.country),
  }) as const;

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
  words: changedWords,
  effects: (parameters) => [...identityEffects(parameters), countryEffect(parameters)],
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
  words: changedWords,
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
  words: changedWords,
  effects: (parameters) => [countryEffect(parameters)],
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
  words: removedWords,
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

import { type Address, getAbiItem } from "viem";
import { comptrollerAbi } from "../../../contracts-abi/comptroller.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";
import { describeComp, describeSpeed } from "./describeSpeed.ts";

const contractTitle = "Comptroller";
const speedField = { name: "speed", title: "Rewards a block", is: "whole" } as const;

const contributorPlace = ({ contract, contributor }: CallParameters) => ({
  contract,
  name: `compContributorSpeeds(${contributor})`,
});

/** `_setContributorCompSpeed(address,uint256)`: what one account accrues a block, beside all markets. */
export const setContributorCompSpeed = defineCall({
  type: "setContributorCompSpeed",
  label: "Change a contributor's rewards in a Comptroller",
  abi: [getAbiItem({ abi: comptrollerAbi, name: "_setContributorCompSpeed" })],
  contractTitle,
  fields: [{ name: "contributor", title: "Contributor", is: "address" }, speedField],
  sentence: (parameters, context) => {
    const { contract, contributor, speed } = parameters;
    const words = describeSpeed(String(speed), { place: contributorPlace(parameters), context });
    return `Set the rewards of the contributor ${describeAddress(contributor as Address, context)} in ${describeAddress(contract, context)} to ${words}`;
  },
  words: (name, { parameters, context }) =>
    name === "speed"
      ? describeSpeed(String(parameters.speed), { place: contributorPlace(parameters), context })
      : undefined,
  effects: (parameters) => [
    { kind: "parameter", ...contributorPlace(parameters), value: String(parameters.speed) },
  ],
});

const marketPlaces = ({ contract, market }: CallParameters) =>
  [
    { contract, name: `compSupplySpeeds(${market})` },
    { contract, name: `compBorrowSpeeds(${market})` },
  ] as const;

/** `_setCompSpeed(address,uint256)` of Comptrollers before proposal 62: one speed for both sides. */
export const setCompSpeed = defineCall({
  type: "setCompSpeed",
  label: "Change the rewards of a market in an older Comptroller",
  abi: [getAbiItem({ abi: comptrollerAbi, name: "_setCompSpeed" })],
  contractTitle,
  fields: [{ name: "market", title: "Market", is: "address" }, speedField],
  sentence: (parameters, context) => {
    const [place] = marketPlaces(parameters);
    const { contract, market, speed } = parameters;
    return `Set the rewards of suppliers and of borrowers of ${describeAddress(market as Address, context)} in ${describeAddress(contract, context)} each to ${describeSpeed(String(speed), { place, context })}`;
  },
  words: (name, { parameters, context }) => {
    const [place] = marketPlaces(parameters);
    return name === "speed"
      ? describeSpeed(String(parameters.speed), { place, context })
      : undefined;
  },
  effects: (parameters) =>
    marketPlaces(parameters).map((place) => ({
      kind: "parameter",
      ...place,
      value: String(parameters.speed),
    })),
});

/**
 * `_grantComp(address,uint256)`: pays out of what the Comptroller holds. Its bytes do not name the token, so
 * the payment is not among its effects; the transfer's log shows it.
 */
export const grantComp = defineCall({
  type: "grantComp",
  label: "Grant tokens out of a Comptroller",
  abi: [getAbiItem({ abi: comptrollerAbi, name: "_grantComp" })],
  contractTitle,
  fields: [
    { name: "recipient", title: "Recipient", is: "address" },
    { name: "amount", title: "Amount", is: "whole" },
  ],
  sentence: ({ contract, recipient, amount }, context) =>
    `Grant ${describeComp(String(amount), { contract, context })} out of ${describeAddress(contract, context)} to ${describeAddress(recipient as Address, context)}`,
  words: (name, { parameters, context }) =>
    name === "amount"
      ? describeComp(String(parameters.amount), { contract: parameters.contract, context })
      : undefined,
  effects: () => [],
});

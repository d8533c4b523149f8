import type { AbiFunction } from "viem";
import { describeAddress } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import { type CallParameters, defineCall } from "../defineCall.ts";

const whole = 10_000n;

type PointsDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of basis points, a `uint16` a part. */
  abi: readonly [AbiFunction];
  /** Each with the name of the value it sets, as in the ids of parameters. */
  parts: readonly { name: string; title: string; place: string }[];
  /** Whether the contract refuses parts that are not 100 % together. */
  isWhole?: true;
  sentence(contract: string, shares: readonly string[]): string;
};

/** A kind of action that sets shares in basis points. */
export function definePoints<type extends string>(definition: PointsDefinition<type>) {
  const { type, label, abi, parts, isWhole, sentence } = definition;
  const pointsOf = (parameters: CallParameters, name: string) => BigInt(String(parameters[name]));
  const shareOf = (parameters: CallParameters, name: string) => {
    const points = pointsOf(parameters, name);
    const share = formatPercent({ numerator: points, denominator: whole }, 2);
    return points > whole ? `${share} (the contract refuses it)` : share;
  };
  return defineCall({
    type,
    label,
    abi,
    contractTitle: "Staking pool",
    fields: parts.map(({ name, title }) => ({
      name,
      title: `${title}, in basis points`,
      is: "whole" as const,
      bits: 16n,
    })),
    sentence: (parameters, context) => {
      const words = sentence(
        describeAddress(parameters.contract, context),
        parts.map(({ name }) => shareOf(parameters, name)),
      );
      const sum = parts.reduce((total, { name }) => total + pointsOf(parameters, name), 0n);
      return isWhole === true && sum !== whole
        ? `${words} (not 100 % together: the contract refuses it)`
        : words;
    },
    words: (name, { parameters, context }) => {
      const place = parts.find((part) => part.name === name)?.place ?? name;
      return describeChange(
        { contract: parameters.contract, name: place },
        { after: shareOf(parameters, name), context },
      );
    },
    effects: (parameters) =>
      parts.map(({ place }) => ({
        kind: "parameter",
        contract: parameters.contract,
        name: place,
      })),
  });
}

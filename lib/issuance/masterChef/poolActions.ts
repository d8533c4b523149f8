import type { AbiFunction, Address } from "viem";
import { describeAddress, describeToken } from "../../actions/describeAddress.ts";
import { describeBefore, describeChange } from "../../actions/describeChange.ts";
import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { type CallField, type CallParameters, defineCall } from "../defineCall.ts";

/** What a family's `add` and `set` take beside pool and weight, in the order of the function. */
type PoolAction<type extends string> = {
  type: type;
  label: string;
  abi: readonly [AbiFunction];
  extra: readonly CallField[];
};

const weight: CallField = { name: "weight", title: "Weight", is: "whole" };
const inWords = (value: unknown) => formatAmountGrouped(BigInt(String(value)), 0);

/** Adds a pool: all others get less, since the rate is shared by weight. */
export function defineAddPool<type extends string>({ type, label, abi, extra }: PoolAction<type>) {
  return defineCall({
    type,
    label,
    abi,
    contractTitle: "Reward contract",
    fields: [weight, { name: "token", title: "Staked token", is: "address" }, ...extra],
    sentence: ({ contract, token, weight: value }, context) => {
      const all = context.current?.get(`${contract}.totalAllocPoint`);
      const others = all === undefined ? "" : `, beside ${all} of the others`;
      return `Add a pool for ${describeToken(token as Address, context)} to ${describeAddress(contract, context)} with weight ${inWords(value)}${others}`;
    },
    effects: ({ contract }) => [
      { kind: "parameter", contract, name: "poolLength" },
      { kind: "parameter", contract, name: "totalAllocPoint" },
    ],
  });
}

/** Sets a pool's weight, its share of the rate; 0 ends its rewards. */
export function defineSetPoolWeight<type extends string>({
  type,
  label,
  abi,
  extra,
}: PoolAction<type>) {
  const placeOf = ({ contract, pool }: CallParameters) => ({ contract, name: `poolInfo(${pool})` });
  return defineCall({
    type,
    label,
    abi,
    contractTitle: "Reward contract",
    fields: [{ name: "pool", title: "Pool", is: "whole" }, weight, ...extra],
    sentence: (parameters, context) => {
      const { contract, pool, weight: value } = parameters;
      const ends = value === "0" ? " (it gets no more rewards)" : "";
      return `Set the weight of pool ${inWords(pool)} of ${describeAddress(contract, context)} to ${inWords(value)}${ends}${describeBefore(placeOf(parameters), context)}`;
    },
    words: (name, { parameters, context }) =>
      name === "weight"
        ? describeChange(placeOf(parameters), { after: inWords(parameters.weight), context })
        : undefined,
    effects: (parameters) => [
      { kind: "parameter", ...placeOf(parameters), value: String(parameters.weight) },
      { kind: "parameter", contract: parameters.contract, name: "totalAllocPoint" },
    ],
  });
}

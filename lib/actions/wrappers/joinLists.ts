import type { Address, Hex } from "viem";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";

/** Calls as timelocks and governors take them: a list for each part. */
export type CallLists = {
  targets: readonly Address[];
  values: readonly bigint[];
  payloads: readonly Hex[];
};

/** The calls of such lists; `undefined` where one is longer than another, which no contract takes. */
export function joinLists({ targets, values, payloads }: CallLists): readonly Call[] | undefined {
  if (values.length !== targets.length || payloads.length !== targets.length) return undefined;
  return targets.flatMap((to, index) => {
    const value = values[index];
    const data = payloads[index];
    return value === undefined || data === undefined ? [] : [createCall({ to, value, data })];
  });
}

/** The lists that these calls are. */
export function splitLists(calls: readonly Call[]): CallLists {
  return {
    targets: calls.map(({ to }) => to),
    values: calls.map(({ value }) => value),
    payloads: calls.map(({ data }) => data),
  };
}

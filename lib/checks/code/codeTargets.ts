import type { Address } from "viem";
import { listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";

/** Every account whose code a call is meant to run, inside other calls too, each once. */
export function codeTargets({ decoded }: Pick<Preview, "decoded">): Address[] {
  const calls = listCalls(decoded).map(({ decoded: { call } }) => call);
  const run = calls.filter(({ data, operation }) => data !== "0x" || operation === 1);
  return [...new Set(run.map(({ to }) => to))];
}

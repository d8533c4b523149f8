import type { Address } from "viem";
import type { DescribeContext } from "./Action.ts";

/** Where a governed value stands: its contract, and its name in the parameter's id. */
export type ParameterPlace = { contract: Address; name: string };

/** "before → after" for a field; the new value alone where the one before is not known. */
export function describeChange(
  { contract, name }: ParameterPlace,
  { after, context }: { after: string; context: DescribeContext },
): string {
  const before = context.current?.get(`${contract}.${name}`);
  return before === undefined ? after : `${before} → ${after}`;
}

/** ", from 1 block" for the end of a sentence; nothing where the value before is not known. */
export function describeBefore(
  { contract, name }: ParameterPlace,
  context: DescribeContext,
): string {
  const before = context.current?.get(`${contract}.${name}`);
  return before === undefined ? "" : `, from ${before}`;
}

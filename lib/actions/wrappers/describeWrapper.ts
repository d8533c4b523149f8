import type { Address } from "viem";
import { formatDateTime } from "../../amount/formatDateTime.ts";
import { formatDuration } from "../../amount/formatDuration.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { DescribeContext } from "../Action.ts";
import { describeAddress } from "../describeAddress.ts";

const largestSafe = 2n ** 53n - 1n;

/** "a call", "3 calls", "no call". */
export function countCalls({ length }: readonly unknown[]): string {
  if (length === 0) return "no call";
  return length === 1 ? "a call" : `${length} calls`;
}

/** A contract by its label, else by what it is taken for and its address. */
export function describeContract(
  { address, noun }: { address: Address; noun: string },
  context: DescribeContext,
): string {
  const name = describeAddress(address, context);
  return name === address ? `the ${noun} ${address}` : name;
}

/** "2 days"; exact seconds where they are beyond any calendar. @param seconds - A decimal string. */
export function describeDelay(seconds: string): string {
  const exact = BigInt(seconds);
  return exact > largestSafe ? `${seconds} seconds` : formatDuration(toSeconds(exact));
}

/** A moment in UTC. @param seconds - Unix seconds as a decimal string. */
export function describeMoment(seconds: string): string {
  const exact = BigInt(seconds);
  return exact > largestSafe ? "beyond the calendar" : formatDateTime(toSeconds(exact));
}

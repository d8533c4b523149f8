import { type Address, getAddress, zeroAddress } from "viem";
import type { ValueFormat } from "../../dao/createValueFormat.ts";
import { compareStates } from "../../preview/compareStates.ts";
import { privilegeChanges } from "../privilege/privilegeChanges.ts";
import type { OrderRun } from "./OrderFacts.ts";

/** Something that one order leaves otherwise than another. */
export type OrderDifference = {
  text: string;
  /** Whether it is a supply, what somebody holds or is paid, or who holds a right. */
  isGrave: boolean;
};

/** So many are told; the rest is counted. */
const toldAtMost = 6;

/** What one run leaves otherwise than the first, gravest first. */
export function compareOrders(
  first: OrderRun,
  { run, format }: { run: OrderRun; format: ValueFormat },
): OrderDifference[] {
  const rights = privilegeChanges(first.state, run.state).map(
    ({ label, before, after }): OrderDifference => ({
      text: `${label}: ${listOf(after, format)} instead of ${listOf(before, format)}`,
      isGrave: true,
    }),
  );
  // Who holds a right is told above, by names that do not depend on how it is read.
  const values = compareStates(withoutRights(first), withoutRights(run)).map(
    ({ label, before, after }): OrderDifference => ({
      text: `${label}: ${format.value(after)} instead of ${format.value(before)}`,
      isGrave: [before, after].some((value) => value?.unit === "amount" || value?.unit === "ether"),
    }),
  );
  const all = [
    ...rights,
    ...movedOtherwise(first, { run, format }),
    ...values,
    ...told(first, run),
  ];
  const sorted = [
    ...all.filter(({ isGrave }) => isGrave),
    ...all.filter(({ isGrave }) => !isGrave),
  ];
  const rest = sorted.length - toldAtMost;
  const [worst] = sorted;
  if (rest <= 0 || worst === undefined) return sorted;
  return [...sorted.slice(0, toldAtMost), { text: `and ${rest} more`, isGrave: worst.isGrave }];
}

function withoutRights({ state: { privileges: _, ...state } }: OrderRun): OrderRun["state"] {
  return state;
}

/** What an account got or paid in all, where it differs: also of assets whose balances nobody reads. */
function movedOtherwise(
  first: OrderRun,
  { run, format }: { run: OrderRun; format: ValueFormat },
): OrderDifference[] {
  const was = netOf(first);
  const is = netOf(run);
  return [...new Map([...was, ...is]).values()].flatMap(({ key, asset, account }) => {
    const before = was.get(key)?.amount ?? 0n;
    const after = is.get(key)?.amount ?? 0n;
    if (before === after) return [];
    // What nobody has more or less of is the supply, seen from the other side.
    const what =
      account === zeroAddress
        ? `minted ${format.amount(asset, -after)} instead of ${format.amount(asset, -before)}`
        : `${format.fullAccount(account)} gets ${format.amount(asset, after)} instead of ${format.amount(asset, before)}`;
    return [{ text: what, isGrave: true }];
  });
}

type Net = { key: string; asset: Address | "ether"; account: Address; amount: bigint };

function netOf({ transfers }: OrderRun): Map<string, Net> {
  const net = new Map<string, Net>();
  const add = (asset: Net["asset"], { account, amount }: Pick<Net, "account" | "amount">) => {
    const key = `${asset}>${account}`;
    net.set(key, { key, asset, account, amount: amount + (net.get(key)?.amount ?? 0n) });
  };
  for (const { asset, from, to, amount } of transfers) {
    add(asset, { account: getAddress(from), amount: -amount });
    add(asset, { account: getAddress(to), amount });
  }
  return net;
}

/** What contracts that the calls name answer of themselves. */
function told(first: OrderRun, run: OrderRun): OrderDifference[] {
  return run.values.flatMap(({ address, functionName, value }, index) => {
    const before = first.values[index]?.value;
    if (before === value) return [];
    const text = `${functionName}() of ${address}: ${value ?? "no answer"} instead of ${before ?? "no answer"}`;
    return [{ text, isGrave: false }];
  });
}

function listOf(accounts: readonly Address[], format: ValueFormat): string {
  return accounts.map((account) => format.fullAccount(account)).join(", ") || "nobody";
}

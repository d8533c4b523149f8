import { type Address, getAddress, zeroAddress } from "viem";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Transfer, Unlogged } from "./Preview.ts";

/**
 * Balances and supplies that the calls changed otherwise than their Transfer logs say: by a fee on
 * transfer, a rebase, a log that lies, a mint without one. Every asset and every account that is read.
 */
export function findUnlogged(
  { before, after }: { before: DaoState; after: DaoState },
  transfers: readonly Transfer[],
): Unlogged[] {
  const read = toRows(before);
  const later = toRows(after);
  const net = netOf(transfers);
  return [...later].flatMap(([key, row]): Unlogged[] => {
    const was = read.get(key);
    if (was === undefined) return [];
    const logged = net.get(key) ?? 0n;
    const change = row.amount - was.amount;
    const { amount: _, ...subject } = row;
    return change === logged ? [] : [{ ...subject, logged, read: change }];
  });
}

type Row = { asset: Address; account: Address | "supply"; amount: bigint };

function toRows(state: DaoState): Map<string, Row> {
  const rows: Row[] = [
    ...state.assets.map(
      ({ address, totalSupply }): Row => ({
        asset: address,
        account: "supply",
        amount: totalSupply,
      }),
    ),
    ...[...state.accounts, ...state.watched].flatMap(({ address, balances }) =>
      balances.flatMap(({ asset, amount }): Row[] =>
        amount === undefined ? [] : [{ asset, account: address, amount }],
      ),
    ),
    ...state.contracts.map(
      ({ address, amount }): Row => ({
        asset: state.token.address,
        account: address,
        amount,
      }),
    ),
  ];
  return new Map(rows.map((row) => [`${row.asset}.${row.account}`, row]));
}

/**
 * What the logs add to each row, by the row's key. What comes from nobody adds to the supply; what goes to
 * nobody is taken from it.
 */
function netOf(transfers: readonly Transfer[]): Map<string, bigint> {
  const net = new Map<string, bigint>();
  const add = (key: string, amount: bigint) => net.set(key, (net.get(key) ?? 0n) + amount);
  for (const { asset, from, to, amount } of transfers) {
    const [sender, receiver] = [getAddress(from), getAddress(to)];
    add(`${asset}.${receiver}`, amount);
    add(`${asset}.${sender}`, -amount);
    if (sender === zeroAddress) add(`${asset}.supply`, amount);
    if (receiver === zeroAddress) add(`${asset}.supply`, -amount);
  }
  return net;
}

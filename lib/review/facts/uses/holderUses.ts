import { type Address, encodeFunctionData, getAddress } from "viem";
import { erc20Abi } from "../../../../contracts-abi/erc20.ts";
import { erc20VotesAbi } from "../../../../contracts-abi/erc20Votes.ts";
import type { PlainLog } from "../../../chain/fetchNewestLogs.ts";
import { decodeTransfers } from "../../../preview/decodeTransfers.ts";
import type { Preview } from "../../../preview/Preview.ts";
import type { GasUse } from "./fetchRecentUses.ts";
import { ownAccounts } from "./touchedContracts.ts";

/** Holders that are tried. */
const holdersAtMost = 3;
/** Sending or delegating a token takes less than half of it. */
const gas = 500_000n;

/**
 * What any holder of the DAO's token can do, for some who are known: send a base unit to itself, and
 * delegate to itself. Holders are the accounts that the DAO reads, and who got the token lately; whom the
 * calls themselves take tokens from is left out. Whoever holds nothing by now fails before the calls too,
 * and so does delegating where the token has no votes: neither says anything then.
 */
export function holderUses(preview: Preview, logs: readonly PlainLog[]): GasUse[] {
  const { snapshot, execution } = preview;
  const { token } = snapshot.dao;
  const payers = new Set<Address>(execution.transfers.map(({ from }) => from));
  const own = ownAccounts(snapshot.dao);
  const holders = [...readHolders(preview), ...recentHolders(token, logs)];
  const known = [...new Set(holders)].filter((holder) => !own.has(holder) && !payers.has(holder));
  return known.slice(0, holdersAtMost).flatMap((from) => [
    { from, to: token, value: 0n, gas, data: transferOne(from) },
    { from, to: token, value: 0n, gas, data: delegateTo(from) },
  ]);
}

function readHolders({ snapshot }: Preview): Address[] {
  const { dao, state } = snapshot;
  return [...state.accounts, ...state.watched]
    .filter(({ balances }) =>
      balances.some(({ asset, amount }) => asset === dao.token && (amount ?? 0n) > 0n),
    )
    .map(({ address }) => address);
}

function recentHolders(token: Address, logs: readonly PlainLog[]): Address[] {
  const own = logs.filter(({ address }) => address === token);
  return decodeTransfers([{ logs: own }]).flatMap(({ to, amount }) =>
    amount > 0n ? [getAddress(to)] : [],
  );
}

function transferOne(to: Address) {
  return encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [to, 1n] });
}

function delegateTo(delegatee: Address) {
  return encodeFunctionData({ abi: erc20VotesAbi, functionName: "delegate", args: [delegatee] });
}

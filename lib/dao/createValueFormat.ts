import { type Address, getAddress } from "viem";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import { formatDuration } from "../amount/formatDuration.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import type { ParameterValue } from "../chain/Parameter.ts";
import type { Snapshot } from "./Snapshot.ts";

/** How the values of one snapshot are written: its labels, its tokens' symbols and decimals. */
export type ValueFormat = {
  /** The DAO's label, or the whole address. */
  account(address: Address): string;
  /** The label and the whole address: for findings, where a label alone is not enough. */
  fullAccount(address: Address): string;
  amount(asset: Address | "ether", amount: bigint): string;
  value(value: ParameterValue | undefined): string;
};

/**
 * The way to write the values of a snapshot: exact amounts with their unit, addresses labelled where
 * the DAO names them and whole otherwise. A token without decimals is shown in base units.
 */
export function createValueFormat({ dao, state }: Pick<Snapshot, "dao" | "state">): ValueFormat {
  const tokens = new Map(state.assets.map((token) => [token.address, token]));
  const account = (address: Address): string => dao.labels[getAddress(address)] ?? address;
  const fullAccount = (address: Address): string => {
    const label = dao.labels[getAddress(address)];
    return label === undefined ? address : `${label} (${address})`;
  };
  const amount = (asset: Address | "ether", value: bigint): string => {
    if (asset === "ether") return `${formatAmountGrouped(value, 18)} ETH`;
    const token = tokens.get(getAddress(asset));
    if (token?.decimals === undefined) return `${value} base units of ${asset}`;
    return `${formatAmountGrouped(value, token.decimals)} ${token.symbol}`;
  };
  const value = (parameter: ParameterValue | undefined): string => {
    if (parameter === undefined) return "—";
    switch (parameter.unit) {
      case "amount":
        return amount(parameter.token, parameter.amount);
      case "ether":
        return amount("ether", parameter.wei);
      case "time":
        return formatDateTime(parameter.seconds);
      case "duration":
        return formatDuration(parameter.seconds);
      case "blocks":
        return `${formatAmountGrouped(parameter.blocks, 0)} ${parameter.blocks === 1n ? "block" : "blocks"}`;
      case "percent":
        return formatPercent(parameter, 2);
      case "count":
        return formatAmountGrouped(parameter.count, 0);
      case "address":
        return account(parameter.address);
      case "addresses":
        return parameter.addresses.map(account).join(", ") || "nobody known";
      case "flag":
        return parameter.flag ? "yes" : "no";
      case "text":
        return parameter.text;
    }
  };
  return { account, fullAccount, amount, value };
}

import { type Address, getAbiItem } from "viem";
import { makerWardsAbi } from "../../../contracts-abi/maker.ts";
import type { ActionKind, DescribeContext } from "../../actions/Action.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";
import { describeAmount } from "../../actions/describeAmount.ts";
import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { defineFile, defineFileIlk } from "./defineFile.ts";

const contractTitle = "Vat";
const decimalsOfRad = 45;
const ray = 10n ** 27n;
const maximumUint256 = 2n ** 256n - 1n;

/** A value in rad as tokens, exactly, in the token the value is counted in now where that is known. */
function describeRad(
  rad: bigint,
  { contract, name, context }: { contract: Address; name: string; context: DescribeContext },
): string {
  if (rad === maximumUint256) return "2^256 − 1 parts of 10^45, the most there is";
  const now = context.values?.get(`${contract}.${name}`);
  if (now?.unit === "amount" && rad % ray === 0n)
    return describeAmount((rad / ray).toString(), { asset: now.token, context });
  return `${formatAmountGrouped(rad, decimalsOfRad)} tokens`;
}

const orAtZero =
  (zero: string) =>
  (...[rad, known]: Parameters<typeof describeRad>): string =>
    rad === 0n ? `${describeRad(rad, known)} (${zero})` : describeRad(rad, known);

/** `file(ilk, "line", rad)` of Vat: looked at only when somebody draws. */
export const setDebtCeiling = defineFileIlk({
  type: "setDebtCeiling",
  label: "Change the debt ceiling of a kind of collateral",
  contractTitle,
  what: "line",
  title: "Debt ceiling",
  unit: "rad",
  words: orAtZero("nothing more is drawn"),
});

/** `file(ilk, "dust", rad)` of Vat: the least a position owes. */
export const setLeastDebt = defineFileIlk({
  type: "setLeastDebt",
  label: "Change the least debt of a position",
  contractTitle,
  what: "dust",
  title: "Least debt",
  unit: "rad",
  words: orAtZero("any debt is enough"),
});

/** `file("Line", rad)` of Vat: over all kinds of collateral together. */
export const setTotalDebtCeiling = defineFile({
  type: "setTotalDebtCeiling",
  label: "Change the debt ceiling of all collateral",
  contractTitle,
  what: "Line",
  title: "Debt ceiling of all collateral",
  unit: "rad",
  words: orAtZero("nothing more is drawn"),
});

/** `rely(address)` of Vat and Jug: one ward more, who may do all that governance may. */
export const rely = defineAppointment({
  type: "rely",
  label: "Make an account a ward",
  abi: [getAbiItem({ abi: makerWardsAbi, name: "rely" })],
  contractTitle: "Contract",
  title: "New ward",
  name: "wards",
  how: "adds",
  sentence: (contract, account) => `Let ${account} do all that governs ${contract}`,
});

/** `deny(address)` of Vat and Jug. */
export const deny = defineAppointment({
  type: "deny",
  label: "Take an account's wardship away",
  abi: [getAbiItem({ abi: makerWardsAbi, name: "deny" })],
  contractTitle: "Contract",
  title: "No ward any more",
  name: "wards",
  how: "adds",
  sentence: (contract, account) => `Let ${account} govern ${contract} no more`,
});

/** What governance can do with a Vat. */
export const vatActions: readonly ActionKind[] = [
  setDebtCeiling,
  setLeastDebt,
  setTotalDebtCeiling,
  rely,
  deny,
];

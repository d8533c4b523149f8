import { type Address, zeroAddress, zeroHash } from "viem";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { isOfDao } from "../isOfDao.ts";
import type { PrivilegeChange } from "./privilegeChanges.ts";

const say = findingOf("privilege");

/** A right of accounts: who gets it, who gives it up, and whether anybody is left to hold it. */
export function judgeHolders(preview: Preview, change: PrivilegeChange): Finding[] {
  const { before, after, contract, functionName, label } = change;
  const { dao } = preview.snapshot;
  const format = createValueFormat(preview.snapshot);
  const list = (accounts: readonly Address[]) =>
    accounts.map((account) => format.fullAccount(account)).join(", ") || "nobody";
  const detail = `${label}: ${list(before)} before, ${list(after)} after.`;
  const evidence: Finding["evidence"] = [
    { kind: "read", address: contract, functionName, value: after.join(", ") || "none" },
  ];
  const gained = after.filter((account) => !before.includes(account));
  if (gained.includes(zeroAddress)) {
    return [say("critical", { title: "Everybody gets a right", detail, evidence })];
  }
  if (gained.some((account) => !isOfDao(dao, account))) {
    return [say("critical", { title: "A right goes outside the DAO", detail, evidence })];
  }
  if (gained.length > 0) {
    return [say("info", { title: "A right goes to the DAO's own account", detail, evidence })];
  }
  if (after.length === 0 && !isNoLoss(preview, change)) {
    return [say("critical", { title: "Nobody is left to hold a right", detail, evidence })];
  }
  return [say("info", { title: "A right is given up", detail, evidence })];
}

/** An offer is no right yet, and a role's admin can give it again, unless that needs the role itself. */
function isNoLoss({ execution }: Preview, { kind, contract }: PrivilegeChange): boolean {
  if (kind === "pendingOwner" || kind === "pendingAdmin") return true;
  if (kind !== "role" || contract === execution.executor) return false;
  const admins = execution.after?.privileges?.find(
    ({ id }) => id === `${contract}.role.${zeroHash}`,
  )?.value;
  return admins?.unit === "addresses" && admins.addresses.length > 0;
}

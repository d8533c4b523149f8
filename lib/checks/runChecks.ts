import { authority } from "./authority.ts";
import { bytes } from "./bytes.ts";
import type { Check, CheckContext } from "./CheckContext.ts";
import { code } from "./code/code.ts";
import { delegatecall } from "./delegatecall.ts";
import type { CheckId, Finding, FindingLevel } from "./Finding.ts";
import { flow } from "./flow/flow.ts";
import { fresh } from "./fresh/fresh.ts";
import { governor } from "./governor/governor.ts";
import { hash } from "./hash.ts";
import { joinAlike } from "./joinAlike.ts";
import { order } from "./order/order.ts";
import { parameter } from "./parameter/parameter.ts";
import { postcondition } from "./postcondition/postcondition.ts";
import { privilege } from "./privilege/privilege.ts";
import { recipient } from "./recipient/recipient.ts";
import { size } from "./size/size.ts";
import { supply } from "./supply/supply.ts";
import { timeline } from "./timeline.ts";
import { visible } from "./visible/visible.ts";
import { vote } from "./vote/vote.ts";

/** The registry. */
export const checks: Readonly<Record<CheckId, Check>> = {
  bytes,
  supply,
  flow,
  recipient,
  authority,
  delegatecall,
  privilege,
  code,
  fresh,
  vote,
  governor,
  hash,
  size,
  parameter,
  visible,
  postcondition,
  order,
  timeline,
};

const byGravity: readonly FindingLevel[] = ["critical", "warning", "notChecked", "info", "ok"];

/** Checks that look at calls or accounts one by one, and say of many the same. */
const joined: ReadonlySet<CheckId> = new Set([
  "bytes",
  "supply",
  "flow",
  "recipient",
  "authority",
  "delegatecall",
  "code",
  "governor",
  "timeline",
]);

/** All checks, gravest findings first; what one says of many calls or accounts is one finding. */
export function runChecks(context: CheckContext): Finding[] {
  return Object.values(checks)
    .flatMap((check) => joinFindings(check(context)))
    .sort((a, b) => byGravity.indexOf(a.level) - byGravity.indexOf(b.level));
}

function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.every(({ check }) => joined.has(check)) ? joinAlike(findings) : findings;
}

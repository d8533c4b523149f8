import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../amount/formatDateTime.ts";
import { formatDuration } from "../../amount/formatDuration.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { judgeOutstanding } from "./judgeOutstanding.ts";

const say = findingOf("fresh");
const hourSeconds = 3_600;

/**
 * Whether what was read is of a block that still stands and is recent, by the chain's own time, and no
 * consent to something else is outstanding.
 */
export const fresh: Check = (context) => [...judgeBlock(context), ...judgeOutstanding(context)];

function judgeBlock({ preview, fresh: facts }: CheckContext): Finding[] {
  const { number, hash, timestamp } = preview.snapshot.block;
  const name = `Block ${formatAmountGrouped(number, 0)} of ${formatDateTime(timestamp)}`;
  if (facts?.hashNow === undefined) {
    return [
      say("notChecked", {
        title: "The block was not looked up again",
        detail: `${name} could not be asked for; whether it still stands is not known.`,
      }),
    ];
  }
  if (facts.hashNow !== hash) {
    return [
      say("critical", {
        title: "The block is gone",
        detail: `${name} was replaced by another: all that was read may differ. Review it again.`,
        evidence: [
          { kind: "assumption", text: `Read at ${hash}; the chain has ${facts.hashNow}.` },
        ],
      }),
    ];
  }
  const age = facts.headTimestamp - timestamp;
  if (!facts.isPast && age > hourSeconds) {
    return [
      say("warning", {
        title: "The block is old",
        detail: `${name} is ${formatDuration(age)} behind the chain. Review it again before you sign or execute.`,
      }),
    ];
  }
  return [
    say("ok", {
      title: facts.isPast ? "The block stands" : "The block is recent",
      detail: facts.isPast
        ? `${name} is the state that the calls were executed on.`
        : `${name} still stands.`,
    }),
  ];
}

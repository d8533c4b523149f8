import { isSameCall } from "../../actions/isSameCall.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import type { ListedProposal } from "../facts.ts";
import { findingOf } from "../findingOf.ts";
import { leavingFlows } from "../leavingFlows.ts";
import { routeOf } from "../routeOf.ts";
import { readsAlike } from "./readsAlike.ts";

const say = findingOf("visible");

/** Every proposal was found, came to the governor itself, and none looks like another with other calls. */
export const visible: Check = (context) => {
  const { preview, proposals, subject } = context;
  if (routeOf(preview) !== "governor") {
    return [
      say("ok", {
        title: "No list of proposals",
        detail: "The calls do not come from a governor, so no proposal can hide among others.",
      }),
    ];
  }
  if (proposals === undefined) {
    return [
      say("notChecked", {
        title: "Not all proposals were found",
        detail: "Logs were not to be had, so a look-alike among the proposals would go unseen.",
      }),
    ];
  }
  const own = proposals.find(({ id }) => id === subject?.proposalId);
  const findings = [
    ...(own === undefined
      ? []
      : [...lookAlikes(own, { context, proposals }), ...detours(context, own)]),
  ];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "No proposal looks like it",
      detail: "No open proposal reads like it and calls something else.",
    }),
  ];
};

/** Grave where the one at hand does something: the others may be there to make it look harmless. */
function lookAlikes(
  own: ListedProposal,
  { context, proposals }: { context: CheckContext; proposals: readonly ListedProposal[] },
): Finding[] {
  const { preview } = context;
  const isArmed = leavingFlows(preview).length > 0 || preview.changes.length > 0;
  return proposals
    .filter(
      (other) =>
        other.id !== own.id &&
        readsAlike(other.description, own.description) &&
        !areSameCalls(other, own),
    )
    .map(({ id }) =>
      say(isArmed ? "critical" : "warning", {
        title: "Another proposal reads alike and calls something else",
        detail: `Proposal ${id ?? "in the draft"} has nearly the same text and other calls; judge both by their calls.`,
      }),
    );
}

function areSameCalls({ calls }: ListedProposal, { calls: others }: ListedProposal): boolean {
  return (
    calls.length === others.length &&
    calls.every((call, index) => {
      const other = others[index];
      return other !== undefined && isSameCall(call, other);
    })
  );
}

/** A proposal made by a contract's call appears in no list of the governor's transactions. */
function detours({ preview }: CheckContext, { id, through }: ListedProposal): Finding[] {
  if (id === undefined || through === "governor") return [];
  if (through === undefined) {
    return [
      say("notChecked", {
        title: "How it was proposed is not known",
        detail: "The transaction that proposed it was not to be had.",
      }),
    ];
  }
  const { snapshot } = preview;
  const isHidden = preview.decoded.some(({ status }) => status === "opaque");
  const isOwn = snapshot.dao.labels[through] !== undefined || snapshot.dao.safe === through;
  return [
    say(levelOf({ isOwn, isHidden }), {
      title: "It was proposed through another contract",
      detail: `The transaction went to ${createValueFormat(snapshot).fullAccount(through)}, which called the governor${isHidden ? "; and what it calls cannot be read" : ""}.`,
      evidence: [{ kind: "read", address: through, functionName: "to", value: through }],
    }),
  ];
}

function levelOf({ isOwn, isHidden }: { isOwn: boolean; isHidden: boolean }): Finding["level"] {
  if (isOwn) return "info";
  return isHidden ? "critical" : "warning";
}

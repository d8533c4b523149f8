import { isSameCall } from "../../lib/actions/isSameCall.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import { encodeDraft } from "../../lib/proposal/encodeDraft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { proposalDescription } from "../../lib/proposal/proposalDescription.ts";
import { rememberedExecution } from "../../lib/safe/rememberedExecution.ts";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { tryParse } from "../ui/tryParse.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { readDraftForm } from "./readDraftForm.ts";
import { isSameRoute } from "./routesOf.ts";
import { fromStoredDraft } from "./storedForm.ts";

/**
 * What a stored draft has become, as far as this browser has sent it, in a few words: a proposal with
 * its text and calls, or a Safe's transaction with its calls. `undefined`: nothing that is known here.
 */
export function rememberedSending(
  stored: Draft,
  { plans, ...known }: Pick<FormContext, "snapshot" | "kinds"> & { plans: readonly Plan[] },
): string | undefined {
  const ofRoute = plans.filter(({ route }) => isSameRoute(route, stored.route));
  if (ofRoute.length === 0) return undefined;
  const context = { ...known, route: stored.route };
  const { draft, problems } = readDraftForm(fromStoredDraft(stored), context);
  if (problems.length > 0) return undefined;
  const calls = tryParse(() => encodeDraft(draft, { actions: known.kinds })).value ?? [];
  const withCalls = ofRoute.filter(
    (plan) =>
      plan.calls.length === calls.length &&
      calls.every((call, at) => isSameCall(call, plan.calls[at] ?? call)),
  );
  return stored.route.kind === "safe" ? inSafe(withCalls) : onChain(withCalls, draft);
}

function inSafe(plans: readonly Plan[]): string | undefined {
  const executed = plans.find((plan) => rememberedExecution(plan) !== undefined);
  if (executed !== undefined) return `executed as nonce ${executed.facts.nonce}`;
  const [waiting] = plans;
  return waiting === undefined ? undefined : `in the Safe as nonce ${waiting.facts.nonce}`;
}

function onChain(plans: readonly Plan[], draft: Draft): string | undefined {
  const text = proposalDescription(draft).trimEnd();
  const proposed = plans.find(
    ({ description, steps }) =>
      // The suffix that keeps a proposal to its proposer is no part of the draft.
      description.replace(/\s*#proposer=0x[0-9a-fA-F]{40}$/, "").trimEnd() === text &&
      steps.some(({ kind, status }) => kind === "propose" && status === "done"),
  );
  if (proposed === undefined) return undefined;
  const { proposalId } = proposed.facts;
  return proposalId === undefined
    ? "on chain as a proposal"
    : `on chain as proposal ${shortenAddress(proposalId)}`;
}

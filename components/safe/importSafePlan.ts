import type { Plan } from "../../lib/proposal/Plan.ts";
import { parsePlan } from "../../lib/proposal/parsePlan.ts";
import { planId } from "../../lib/proposal/planId.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import { addSignatures, parseSignatures } from "../../lib/safe/safeSignatures.ts";
import { tryParse } from "../ui/tryParse.ts";
import {
  DraftInsteadOfPlanError,
  PlanOfOtherSafeError,
  SignaturesInsteadOfPlanError,
} from "./errors.ts";

/**
 * Reads a Safe transaction that another owner exported. Its hash and its id are worked out again,
 * every signature in it is checked, and its steps are those of the Safe's owners: nothing that the
 * file says of itself is taken on trust.
 *
 * @throws {PlanOfOtherSafeError} {@link SignaturesInsteadOfPlanError} {@link DraftInsteadOfPlanError} and what `parsePlan`, `safePlanFacts` and `addSignatures` throw.
 */
export async function importSafePlan(
  text: string,
  { safe, chainId }: { safe: SafeState; chainId: number },
): Promise<Plan> {
  if (tryParse(() => parseSignatures(text)).value !== undefined) {
    throw new SignaturesInsteadOfPlanError();
  }
  const { value: file, error } = tryParse(() => parsePlan(text));
  if (error !== undefined) {
    // What a draft lacks to be a transaction would be a long list that helps nobody.
    if (namesActions(text)) throw new DraftInsteadOfPlanError();
    throw error;
  }
  const { route } = file;
  if (route.kind !== "safe" || route.address !== safe.address || file.chainId !== chainId) {
    throw new PlanOfOtherSafeError({
      safe: route.address,
      chainId: file.chainId,
      open: `${safe.address} on chain ${chainId}`,
    });
  }
  const { transaction, safeTxHash } = safePlanFacts(file);
  const { nonce } = transaction;
  const { executedAt: _, ...facts } = file.facts;
  const plan: Plan = {
    ...file,
    id: planId({ ...file, salt: nonce.toString() }),
    flavour: safe.version,
    facts: { ...facts, imported: "file" },
    steps: [
      ...safe.owners.map((owner) => ({
        id: `sign:${owner}`,
        kind: "sign" as const,
        label: `Sign as ${owner}`,
        actor: owner,
        status: "waiting" as const,
      })),
      { id: "execute", kind: "execute", label: "Execute", status: "waiting" },
    ],
  };
  const signatures = file.steps.flatMap(({ actor, signature }) =>
    actor === undefined || signature === undefined ? [] : [{ signer: actor, signature }],
  );
  return addSignatures(plan, {
    version: 1,
    chainId,
    safe: safe.address,
    safeTxHash,
    signatures,
  });
}

/** Whether a file is a draft: a transaction holds calls, and no actions. */
function namesActions(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && "actions" in parsed;
  } catch {
    return false;
  }
}

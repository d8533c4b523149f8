import { DocumentTooLargeError, DocumentVersionError } from "../../lib/proposal/errors.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { parsePlan } from "../../lib/proposal/parsePlan.ts";
import { planId } from "../../lib/proposal/planId.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import { addSignatures, parseSignatures } from "../../lib/safe/safeSignatures.ts";
import { tryParse } from "../ui/tryParse.ts";
import {
  DraftInsteadOfPlanError,
  NotASafeTransactionError,
  PlanOfOtherSafeError,
  SignaturesInsteadOfPlanError,
} from "./errors.ts";

/**
 * Reads a Safe transaction that another owner exported. Its hash and its id are worked out again,
 * every signature in it is checked, and its steps are those of the Safe's owners: nothing that the
 * file says of itself is taken on trust.
 *
 * @throws {PlanOfOtherSafeError} {@link SignaturesInsteadOfPlanError} {@link DraftInsteadOfPlanError} {@link NotASafeTransactionError} and what `safePlanFacts` and `addSignatures` throw.
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
    throw error instanceof DocumentTooLargeError ? error : errorFor(text, error);
  }
  const { route } = file;
  if (route.kind !== "safe") {
    const looksLike = "a proposal of a governor";
    throw new NotASafeTransactionError({ looksLike, cause: undefined });
  }
  if (route.address !== safe.address || file.chainId !== chainId) {
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

/** The names of what stands in a file; none where it is not JSON. */
function fieldsOf(text: string): ReadonlySet<string> {
  try {
    const parsed: unknown = JSON.parse(text);
    return new Set(typeof parsed === "object" && parsed !== null ? Object.keys(parsed) : []);
  } catch {
    return new Set();
  }
}

/** What another file is, by its fields: the list of what it lacks to be a transaction helps nobody. */
function errorFor(text: string, cause: unknown): unknown {
  const fields = fieldsOf(text);
  if (fields.has("actions")) return new DraftInsteadOfPlanError();
  const looksLike = looks.find(({ has }) => has.every((field) => fields.has(field)))?.is;
  if (looksLike !== undefined) return new NotASafeTransactionError({ looksLike, cause });
  return cause instanceof DocumentVersionError ? cause : new NotASafeTransactionError({ cause });
}

const looks: readonly { has: readonly string[]; is: string }[] = [
  { has: ["transactions", "meta"], is: "a batch of Safe’s Transaction Builder" },
  { has: ["subject", "findings"], is: "a saved report" },
  { has: ["mechanisms"], is: "a model, which the Lab takes" },
  { has: ["entry", "labels"], is: "a DAO’s profile, which Settings takes" },
];

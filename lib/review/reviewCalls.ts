import type { Client } from "viem";
import type { Finding } from "../checks/Finding.ts";
import { recipientsOf } from "../checks/recipientsOf.ts";
import { runChecks } from "../checks/runChecks.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { Preview } from "../preview/Preview.ts";
import { previewCalls } from "../preview/previewCalls.ts";
import type { ExecutionParameters } from "../preview/simulateExecution.ts";
import { fetchRecipientFacts } from "./fetchRecipientFacts.ts";

/**
 * From calls to findings: the one pipeline behind drafting and reviewing.
 *
 * @throws as `previewCalls`.
 */
export async function reviewCalls(
  client: Client,
  parameters: ExecutionParameters,
): Promise<{ preview: Preview; findings: readonly Finding[] }> {
  const preview = await previewCalls(client, parameters);
  const { snapshot } = parameters;
  const recipients = await fetchRecipientFacts(client, {
    snapshot,
    recipients: recipientsOf(preview),
  });
  const policy = { ...defaultPolicy, ...snapshot.dao.profile?.policy };
  return { preview, findings: runChecks({ preview, recipients, policy }) };
}

import type { Client } from "viem";
import type { Finding } from "../checks/Finding.ts";
import { runChecks } from "../checks/runChecks.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { ExecutionParameters } from "../preview/ExecutionParameters.ts";
import type { GovernancePower } from "../preview/GovernancePower.ts";
import type { Preview } from "../preview/Preview.ts";
import { previewCalls } from "../preview/previewCalls.ts";
import type { Plan } from "../proposal/Plan.ts";
import { fetchCheckFacts, type ReviewSubject } from "./facts/fetchCheckFacts.ts";
import type { OtherChain } from "./facts/fetchCodeElsewhere.ts";

/** Calls to review, with what goes with them. */
export type ReviewCallsParameters = ExecutionParameters & {
  subject?: ReviewSubject;
  /** Chains that the reader can ask too: where a recipient may be a contract. */
  otherChains?: readonly OtherChain[] | undefined;
  /** Plans that the caller keeps: signatures in them may be used whatever is reviewed. */
  keptPlans?: readonly Plan[] | undefined;
  onPreview?: OnPreview | undefined;
};

/** Told what the calls do as soon as they have run, before anything is checked. */
export type OnPreview = (preview: Preview) => void;

/**
 * From calls to findings: the one pipeline behind drafting and reviewing.
 *
 * @throws as `previewCalls`.
 */
export async function reviewCalls(
  client: Client,
  parameters: ReviewCallsParameters,
): Promise<{ preview: Preview; power: GovernancePower; findings: readonly Finding[] }> {
  const {
    subject = { description: "" },
    otherChains,
    keptPlans,
    onPreview,
    ...execution
  } = parameters;
  const { mintage, snapshot } = execution;
  const entry = execution.enter?.(client);
  // Nobody waits for it where the calls are refused before they are run.
  entry?.catch(() => undefined);
  const preview = await previewCalls(client, {
    ...execution,
    ...(entry === undefined ? {} : { enter: () => entry }),
  });
  onPreview?.(preview);
  const policy = { ...defaultPolicy, ...snapshot.dao.profile?.policy };
  const context = await fetchCheckFacts(client, {
    mintage,
    preview,
    policy,
    subject,
    entry: await entry,
    otherChains,
    keptPlans,
  });
  return { preview, power: context.power, findings: runChecks(context) };
}

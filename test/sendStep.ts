import type { DemoAccountName } from "../demo/demoAccounts.ts";
import type { Plan, StepKind } from "../lib/proposal/Plan.ts";
import type { StepRequest, StepRunner } from "../lib/proposal/StepRunner.ts";
import type { Demo } from "./connectDemo.ts";

type Transaction = Extract<StepRequest, { kind: "transaction" }>;

/** What the wallet is asked for at a plan's step of this kind. */
export async function prepareStep(
  demo: Demo,
  parameters: {
    plan: Plan;
    kind: StepKind;
    steps: Partial<Record<StepKind, StepRunner>>;
    from: DemoAccountName;
  },
): Promise<Transaction> {
  const { plan, kind, steps, from } = parameters;
  const step = plan.steps.find((candidate) => candidate.kind === kind);
  const runner = steps[kind];
  if (step === undefined || runner === undefined) throw new TypeError(`no step ${kind}`);
  const { address: account } = demo.manifest.accounts[from];
  const request = await runner.prepare({ client: demo.client, plan, step, account });
  if (request.kind !== "transaction") throw new TypeError("a signature, not a transaction");
  return request;
}

/** Sends a plan's step from a demo account, without `lib/execution` and what it remembers. */
export async function sendStep(
  demo: Demo,
  parameters: Parameters<typeof prepareStep>[1],
): Promise<Transaction> {
  const request = await prepareStep(demo, parameters);
  const { account, sendTransactionSync } = demo.walletOf(parameters.from);
  if (account === undefined) throw new TypeError("no account");
  await sendTransactionSync({ ...request, account, chain: null, gas: 2_000_000n });
  return request;
}

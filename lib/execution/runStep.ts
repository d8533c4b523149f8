import type { Account, Client, WalletClient } from "viem";
import { getTransactionCount } from "viem/actions";
import type { Plan, PlanStep } from "../proposal/Plan.ts";
import type { StepRunner } from "../proposal/StepRunner.ts";
import { askWallet, checkWalletChain, walletAccount } from "./askWallet.ts";
import {
  RevertedError,
  StepBlockedError,
  TransactionPendingError,
  UnknownStepError,
} from "./errors.ts";
import type { PlanStorage } from "./PlanStorage.ts";
import { changeStep, completeStep, mergePlans } from "./planSteps.ts";
import { runnersFor, type StepRunners } from "./runnersFor.ts";
import { fetchSettlement, waitForTransaction } from "./settleTransaction.ts";
import { toSendError } from "./toSendError.ts";
import { withPlanLock } from "./withPlanLock.ts";

export type RunStepParameters = {
  client: Client;
  wallet: WalletClient;
  plan: Plan;
  stepId: string;
  storage: PlanStorage;
  /** How steps are run; Mintage's own routes if not given. */
  runners?: (plan: Plan) => StepRunners;
};

type Run = RunStepParameters & { step: PlanStep; runner: StepRunner };

/**
 * Runs one step: the only way anything is sent or signed. The chain is asked first, so a step that
 * is done already is not sent again. What is about to happen is stored before the wallet is asked,
 * what happened as soon as it is known; whatever breaks in between, `resumePlan` finds out.
 *
 * @throws {StepBlockedError} {@link RefusedError} {@link WouldRevertError} {@link RevertedError}
 * @throws {WalletChainError} {@link WrongActorError} {@link PlanRunningError} {@link SendUncertainError}
 * @throws {TransactionPendingError} {@link BaseError} of the route, when the step cannot be prepared.
 */
export function runStep(parameters: RunStepParameters): Promise<Plan> {
  const { storage, plan: given, stepId, runners = runnersFor } = parameters;
  return withPlanLock(given.id, async () => {
    const plan = mergePlans(await storage.load(given.id), given);
    const step = plan.steps.find(({ id }) => id === stepId);
    const runner = step === undefined ? undefined : runners(plan)[step.kind];
    if (step === undefined || runner === undefined) {
      throw new UnknownStepError({ stepId, flavour: plan.flavour });
    }
    return settleOrSend({ ...parameters, plan, step, runner });
  });
}

/** A transaction under way is waited for; only where the chain says "not done" is anything sent. */
async function settleOrSend(run: Run): Promise<Plan> {
  const { client, plan, step, runner } = run;
  if (step.status === "sent" && step.transactionHash !== undefined) {
    const { status } = await fetchSettlement(client, step.transactionHash);
    if (status === "pending") return settle(run);
  }
  const verification = await runner.verify({ client, plan, step });
  if (verification.status === "done") return save(run, completeStep(plan, step.id, verification));
  if (verification.status === "blocked") {
    throw new StepBlockedError({ label: step.label, ...verification });
  }
  return send(run);
}

async function send(run: Run): Promise<Plan> {
  const { client, wallet, plan, step, runner } = run;
  const account = walletAccount(wallet, step);
  await checkWalletChain(wallet, plan.chainId);
  if (step.status === "sending") await refusePending(run, account);
  const request = await runner.prepare({ client, plan, step, account });
  const sending = await save(run, changeStep(plan, step.id, { ...fresh, status: "sending" }));
  const answer = await askWallet(wallet, { request, account, chainId: plan.chainId }).catch(
    async (cause: unknown) => {
      const { error, nothingSent } = toSendError(cause, { label: step.label });
      if (nothingSent) await save(run, changeStep(plan, step.id, { ...fresh, status: "waiting" }));
      throw error;
    },
  );
  const sent = await save(run, changeStep(sending, step.id, { status: "sent", ...answer }));
  return settle({ ...run, plan: sent });
}

const fresh = { transactionHash: undefined } as const;

/** Waits for the step's transaction, where it has one, and asks the chain what it made of it. */
async function settle(run: Run): Promise<Plan> {
  const { client, runner, step: before } = run;
  let plan = run.plan;
  const hash = plan.steps.find(({ id }) => id === before.id)?.transactionHash;
  if (hash !== undefined) {
    const settlement = await waitForTransaction(client, hash);
    if (settlement.status === "reverted") {
      await save(run, changeStep(plan, before.id, { ...fresh, status: "waiting" }));
      throw new RevertedError({ label: before.label, transactionHash: settlement.hash });
    }
    plan = changeStep(plan, before.id, { status: "sent", transactionHash: settlement.hash });
  }
  const step = plan.steps.find(({ id }) => id === before.id) ?? before;
  const verification = await runner.verify({ client, plan, step });
  if (verification.status !== "done") return save(run, plan);
  return save(run, completeStep(plan, step.id, verification));
}

/**
 * After a try whose end nobody saw: as long as the account has a transaction that is not mined, it
 * may be this one.
 */
async function refusePending({ client, step }: Run, { address }: Account): Promise<void> {
  const [pending, mined] = await Promise.all([
    getTransactionCount(client, { address, blockTag: "pending" }),
    getTransactionCount(client, { address, blockTag: "latest" }),
  ]);
  if (pending > mined) {
    throw new TransactionPendingError({ label: step.label, account: address });
  }
}

/** A run is sure of its own step alone: others may be signed or imported while the wallet is asked. */
async function save({ storage, step }: Run, plan: Plan): Promise<Plan> {
  const own = plan.steps.find(({ id }) => id === step.id) ?? step;
  const merged = mergePlans(await storage.load(plan.id), plan);
  const steps = merged.steps.map((other) => (other.id === step.id ? own : other));
  const saved = { ...merged, steps };
  await storage.save(saved);
  return saved;
}

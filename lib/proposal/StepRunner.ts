import type { Account, Address, Client, Hex, TypedDataDefinition } from "viem";
import type { Plan, PlanStep } from "./Plan.ts";

/** What a wallet is asked for: a transaction, or a signature over typed data. */
export type StepRequest =
  | { kind: "transaction"; to: Address; data: Hex; value: bigint }
  | { kind: "signature"; typedData: TypedDataDefinition };

/** Where a step stands on chain; facts learnt on the way are merged into the plan. */
export type StepVerification =
  | {
      status: "done";
      facts?: Readonly<Record<string, string>>;
      /** The transaction that did it, where the chain told, whoever sent it. */
      transactionHash?: Hex;
    }
  | { status: "ready" }
  | {
      status: "blocked";
      reason: string;
      readyAt?: number;
      /** By what the chain says it can never be done, whoever waits for it. */
      isFinal?: true;
    };

/** How one kind of step is run and verified for one route. Never sends: `lib/execution` does. */
export type StepRunner = {
  /** The exact request for the wallet. @throws {BaseError} if the step cannot be prepared. */
  prepare(parameters: {
    client: Client;
    plan: Plan;
    step: PlanStep;
    account: Account | Address;
  }): Promise<StepRequest>;
  /** Reads from chain (or from stored signatures) whether the step is done, ready or blocked. */
  verify(parameters: { client: Client; plan: Plan; step: PlanStep }): Promise<StepVerification>;
};

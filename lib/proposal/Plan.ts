import type { Address, Hex } from "viem";
import type { Call } from "../actions/Call.ts";
import type { Route } from "./Draft.ts";

export type StepKind = "propose" | "vote" | "queue" | "sign" | "execute";

/**
 * One thing to do. A plan is JSON, so a step holds facts only; how a step of a route is run and
 * verified is a `StepRunner` of that route's room.
 */
export type PlanStep = {
  id: string;
  kind: StepKind;
  label: string;
  /** Who has to do it, where only one may (a Safe's owner). */
  actor?: Address;
  status: "waiting" | "sending" | "sent" | "done";
  transactionHash?: Hex;
  /** A signature taken off chain, stored before anything touches the network. */
  signature?: Hex;
};

/** How to send a list of calls; serialisable, resumes after a refusal or a closed tab. */
export type Plan = {
  version: 1;
  /** Idempotency key: the same calls through the same route give the same plan. */
  id: string;
  chainId: number;
  route: Route;
  /** Governor flavour or Safe version the plan was made for. */
  flavour: string;
  title: string;
  /** The exact text whose hash the chain sees. */
  description: string;
  calls: readonly Call[];
  /** Route-specific facts as strings: `proposer`, `proposalId`, `nonce`, `safeTxHash`. */
  facts: Readonly<Record<string, string>>;
  steps: readonly PlanStep[];
};

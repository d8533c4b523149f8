import type { Destination } from "../Destination.ts";
import type { Model } from "../Model.ts";
import type { Column, Operand, ProgramBuilder, Register, State } from "./ProgramBuilder.ts";

/** A payment by bucket ids; amounts in quanta. */
export type Payment = {
  /** Absent: newly issued. */
  from?: string | undefined;
  /** Absent: burned. */
  to?: Destination | undefined;
  amount: Operand;
};

/** What one mechanism's exact process moves in each step, whether or not it can be paid. */
export type ScheduledFlow = {
  from?: string | undefined;
  to?: string | undefined;
  /** Quanta due in each step. */
  due: Column;
  /** 1 in steps in which something is due. */
  isDue: Column;
};

/** What a sampler may know of the run it writes a part of. */
export type SampleContext = {
  readonly program: ProgramBuilder;
  readonly model: Model;
  /** Unix seconds: the start, then the end of every step. */
  readonly dates: readonly number[];
  /** Quanta in one whole token. */
  readonly quantaPerToken: number;
  /** Of the running step, after the market has moved; absent without a market. */
  readonly price: Register | undefined;
  /** A bucket's quanta. @throws {UnknownBucketError} */
  bucket(id: string): State;
  /** A process of the market. @throws {UnknownProcessError} */
  process(id: string): Register;
  /** A decimal text in whole tokens, as quanta (not rounded). */
  toQuanta(amount: string): number;
  /** What a schedule of the same mechanism moves in each step. */
  scheduledFlows(): readonly ScheduledFlow[];
  /**
   * Pays, issues or burns, and gives what was paid in quanta. A wrapper may have lowered it; a bucket
   * pays at most what it holds, and issuance stops at the cap.
   */
  pay(payment: Payment): Register;
  /** Quanta sold for the quote asset in this step: the market's pool moves the price at its end. */
  sell(amount: Operand): void;
  /** Quanta bought with the quote asset in this step, the other way round. */
  buy(amount: Operand): void;
  /** Records a figure of this mechanism for bands, under a name that says what it is. */
  output(name: string, value: Operand): void;
  /** Counts the paths on which something of this mechanism is so, under a name that says what. */
  count(name: string, condition: Operand): void;
  /** The same context, in which every payment is first multiplied by a factor. */
  scaled(factor: Operand): SampleContext;
  /** Writes another mechanism's part, for wrappers. */
  sample(spec: Model["mechanisms"][number], context: SampleContext): void;
};

/** Writes the part of a program that one mechanism is. */
export type Sampler<Spec> = (spec: Spec, context: SampleContext) => void;

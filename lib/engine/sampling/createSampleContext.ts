import { parseAmount } from "../../amount/parseAmount.ts";
import type { Destination } from "../Destination.ts";
import { UnknownBucketError } from "../errors.ts";
import type { Mechanism, Model } from "../Model.ts";
import { splitDestination } from "../splitDestination.ts";
import { toDouble } from "../toDouble.ts";
import type { Quantum } from "./chooseQuantum.ts";
import type { RunningMarket } from "./createMarket.ts";
import { UnknownProcessError } from "./errors.ts";
import type { Operand, ProgramBuilder, Register, State } from "./ProgramBuilder.ts";
import type { Schedules } from "./recordSchedules.ts";
import type { Payment, SampleContext, ScheduledFlow } from "./SampleContext.ts";

type ContextParameters = {
  program: ProgramBuilder;
  model: Model;
  dates: readonly number[];
  quantum: Quantum;
  buckets: ReadonlyMap<string, State>;
  market: RunningMarket | undefined;
  schedules: Schedules;
  /** Place of the top-level mechanism in the model. */
  mechanism: number;
  sample(spec: Mechanism, context: SampleContext): void;
  output(name: string, value: Operand): void;
  count(name: string, condition: Operand): void;
  /** What payments are multiplied by; absent: 1. */
  factor?: Register;
};

/** What a sampler of one mechanism gets to write its part with. */
export function createSampleContext(parameters: ContextParameters): SampleContext {
  const { program, model, dates, quantum, buckets, market, mechanism } = parameters;
  const bucket = (id: string): State => {
    const state = buckets.get(id);
    if (state === undefined) throw new UnknownBucketError(`mechanisms[${mechanism}]`, id);
    return state;
  };
  return {
    program,
    model,
    dates,
    quantaPerToken: quantum.perToken,
    price: market?.price,
    bucket,
    process(id) {
      const register = market?.processes.get(id);
      if (register === undefined) throw new UnknownProcessError(`mechanisms[${mechanism}]`, id);
      return register;
    },
    toQuanta: (amount) => toDouble(parseAmount(amount, model.token.decimals), quantum.baseUnits),
    scheduledFlows: () => scheduledFlows(parameters),
    pay: (payment) => pay(payment, { ...parameters, bucket }),
    sell: (amount) => market?.trade(amount),
    buy: (amount) => market?.trade(program.subtract(0, amount)),
    output: parameters.output,
    count: parameters.count,
    scaled(factor) {
      const product = program.multiply(factor, parameters.factor ?? 1);
      return createSampleContext({ ...parameters, factor: product });
    },
    sample: parameters.sample,
  };
}

function pay(
  payment: Payment,
  parameters: ContextParameters & { bucket(id: string): State },
): Register {
  const { program, factor, bucket } = parameters;
  const amount = factor === undefined ? payment.amount : program.multiply(payment.amount, factor);
  const from = payment.from === undefined ? {} : { from: bucket(payment.from) };
  if (payment.to === undefined) return program.move({ ...from, amount });
  if (typeof payment.to === "string") {
    return program.move({ ...from, to: bucket(payment.to), amount });
  }
  return paySplit({ ...parameters, from, to: payment.to, amount });
}

/** Pays to several buckets: part k is floor(A × end(k)) − floor(A × end(k − 1)) of the amount A that can be paid. */
function paySplit(
  parameters: ContextParameters & {
    bucket(id: string): State;
    from: { from?: State };
    to: Destination;
    amount: Operand;
  },
): Register {
  const { program, bucket, from } = parameters;
  const available = from.from ?? program.subtract(program.limit, program.total);
  const wanted = program.floor(program.maximum(parameters.amount, 0));
  const paid = program.minimum(wanted, program.maximum(available, 0));
  let before: Operand = 0;
  for (const { id, end } of splitDestination(parameters.to)) {
    const upTo = program.floor(program.multiply(paid, toDouble(end.numerator, end.denominator)));
    program.move({ ...from, to: bucket(id), amount: program.subtract(upTo, before) });
    before = upTo;
  }
  return paid;
}

function scheduledFlows(parameters: ContextParameters): readonly ScheduledFlow[] {
  const { program, model, quantum, schedules, mechanism } = parameters;
  return schedules.flows
    .filter((flow) => flow.mechanism === mechanism)
    .map(({ from, to, due }) => {
      const quanta = due.map((amount) => amount / quantum.baseUnits);
      const steps = quanta
        .slice(1)
        .map((amount, index) => toDouble(amount - (quanta[index] ?? 0n)));
      return {
        from: model.buckets[from]?.id,
        to: model.buckets[to]?.id,
        due: program.column(steps),
        isDue: program.column(steps.map((amount) => (amount > 0 ? 1 : 0))),
      };
    });
}

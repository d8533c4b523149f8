import type { Condition, ConditionProbability } from "../../../lib/engine/questions/Condition.ts";
import type { Quantity } from "../../../lib/engine/questions/Figure.ts";
import { shiftPoint } from "../model/decimalText.ts";

/** A condition as it is typed: the limit of a share in percent. */
export type ConditionForm = {
  readonly quantity: Quantity;
  readonly side: Condition["side"];
  readonly limit: string;
  readonly probability: ConditionProbability;
  readonly when: Condition["when"];
};

/** What a question can be about, with its name and unit. */
export const questionQuantities: readonly {
  readonly id: Quantity;
  readonly label: string;
  readonly unit: "tokens" | "percent" | "price";
}[] = [
  { id: "inflation", label: "Inflation in the running year", unit: "percent" },
  { id: "total", label: "Total supply", unit: "tokens" },
  { id: "circulating", label: "Circulating supply", unit: "tokens" },
  { id: "treasury", label: "Treasury", unit: "tokens" },
  { id: "staked", label: "Staked", unit: "tokens" },
  { id: "burned", label: "Burned", unit: "tokens" },
  { id: "price", label: "Price", unit: "price" },
];

export const startCondition: ConditionForm = {
  quantity: "inflation",
  side: "atMost",
  limit: "5",
  probability: 0.95,
  when: "everyDate",
};

/** The probabilities a condition can be held to. */
export const conditionProbabilities: readonly ConditionProbability[] = [0.95, 0.75, 0.5];

/** What follows a number of a quantity. */
export function questionUnit(quantity: Quantity, symbol: string): string {
  const unit = questionQuantities.find(({ id }) => id === quantity)?.unit;
  if (unit === "percent") return "%";
  return unit === "tokens" ? symbol : "quote";
}

/** The condition that was typed; `undefined` while its limit is no number. */
export function readCondition(form: ConditionForm): Condition | undefined {
  const { limit, ...rest } = form;
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(limit)) return undefined;
  if (questionUnit(form.quantity, "") !== "%") return { ...rest, limit };
  const shifted = shiftPoint(limit.replace("-", ""), -2);
  return { ...rest, limit: limit.startsWith("-") ? `-${shifted}` : shifted };
}

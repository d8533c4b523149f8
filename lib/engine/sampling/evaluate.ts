import { exponential } from "./numbers/exponential.ts";
import { logarithm } from "./numbers/logarithm.ts";
import { type Operation, operation } from "./operation.ts";

type Function = (a: number, b: number, c: number, d: number) => number;

const functions: Partial<Record<Operation, Function>> = {
  [operation.copy]: (a) => a,
  [operation.add]: (a, b) => a + b,
  [operation.subtract]: (a, b) => a - b,
  [operation.multiply]: (a, b) => a * b,
  [operation.divide]: (a, b) => (b === 0 ? 0 : a / b),
  [operation.minimum]: (a, b) => (b < a ? b : a),
  [operation.maximum]: (a, b) => (a < b ? b : a),
  [operation.floor]: (a) => Math.floor(a),
  [operation.squareRoot]: (a) => Math.sqrt(a),
  [operation.exp]: (a) => exponential(a),
  [operation.log]: (a) => logarithm(a),
  [operation.lessThan]: (a, b) => (a < b ? 1 : 0),
  // Not a number counts as "not 0".
  [operation.select]: (a, b, c) => (a === 0 ? c : b),
  [operation.multiplyAdd]: (a, b, c) => a * b + c,
  [operation.geometric]: (a, b, c, d) => a * exponential(b * c + d),
};

/** The arithmetic of an operation on one path; undefined for what is not plain arithmetic. */
export function evaluate(of: Operation): Function | undefined {
  return functions[of];
}

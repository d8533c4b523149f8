import type { ScalarPool } from "./createScalarPool.ts";
import { evaluate } from "./evaluate.ts";
import type { Operation } from "./operation.ts";

export type Foldable = { of: Operation; operands: readonly number[]; pool: ScalarPool };

/**
 * The scalar that an operation on scalars alone gives, computed once; undefined where an operand
 * differs from path to path or the result is not finite.
 */
export function foldScalars({ of, operands, pool }: Foldable): number | undefined {
  const compute = evaluate(of);
  if (compute === undefined || operands.some((operand) => operand >= 0)) {
    return undefined;
  }
  const [a = 0, b = 0, c = 0] = operands.map((operand) => pool.valueOf(operand));
  const column = [a, b, c].find((value) => typeof value === "object");
  const at = (value: number | Float64Array, step: number) =>
    typeof value === "number" ? value : (value[step] ?? 0);
  const whole = (step: number) => compute(at(a, step), at(b, step), at(c, step), 0);
  if (column === undefined) {
    const value = whole(0);
    return Math.abs(value) < Infinity ? pool.constant(value) : undefined;
  }
  const values = new Float64Array(column.length);
  for (let step = 0; step < values.length; step += 1) {
    const value = whole(step);
    if (!(Math.abs(value) < Infinity)) return undefined;
    values[step] = value;
  }
  return pool.column(values);
}

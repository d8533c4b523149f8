import type { Plan } from "./Plan.ts";

/** A plan as the text of its file, values as decimal strings; `parsePlan` reads it back. */
export function serializePlan(plan: Plan): string {
  const calls = plan.calls.map((call) => ({ ...call, value: call.value.toString() }));
  return `${JSON.stringify({ ...plan, calls }, null, 2)}\n`;
}

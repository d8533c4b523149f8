import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import type { ModelNames } from "./startValue.ts";

/** What can be referred to in a model that is being typed; what cannot be read is left out. */
export function modelNames(model: JsonObject): ModelNames {
  const numberOf = (value: JsonValue | undefined, otherwise: number) =>
    typeof value === "number" ? value : otherwise;
  const listOf = (value: JsonValue | undefined) =>
    Array.isArray(value) ? value.filter((item) => isJsonObject(item)) : [];
  const buckets = listOf(model.buckets);
  const symbol = readAt(model, ["token", "symbol"]);
  return {
    asOf: numberOf(model.asOf, 0),
    horizonSeconds: numberOf(model.horizonSeconds, 0),
    decimals: numberOf(readAt(model, ["token", "decimals"]), 0),
    twiceSupply: twiceTheWholeTokens(buckets),
    symbol: typeof symbol === "string" ? symbol : "",
    buckets: buckets.map((bucket) => ({
      id: String(bucket.id ?? ""),
      class: String(bucket.class ?? ""),
    })),
    processes: listOf(readAt(model, ["market", "processes"])).map(({ id }) => String(id ?? "")),
  };
}

function twiceTheWholeTokens(buckets: readonly JsonObject[]): string {
  const whole = buckets.map(({ amount }) => /^[0-9]+/.exec(String(amount))?.[0] ?? "0");
  return (2n * whole.reduce((sum, digits) => sum + BigInt(digits) + 1n, 0n)).toString();
}

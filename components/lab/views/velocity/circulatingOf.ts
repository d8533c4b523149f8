import { parseAmount } from "../../../../lib/amount/parseAmount.ts";
import { liquidClassesByDefault } from "../../../../lib/engine/liquidClassesByDefault.ts";
import { tryParse } from "../../../ui/tryParse.ts";
import { isJsonObject, type JsonObject } from "../../model/Json.ts";

/** What a model has in circulation at its start, in base units. */
export function circulatingOf(model: JsonObject | undefined, decimals: number): bigint {
  const { buckets, liquidClasses } = model ?? {};
  const liquid: readonly unknown[] = Array.isArray(liquidClasses)
    ? liquidClasses
    : liquidClassesByDefault;
  return (Array.isArray(buckets) ? buckets : []).reduce<bigint>((sum, bucket) => {
    if (!isJsonObject(bucket) || !liquid.includes(bucket.class)) return sum;
    return sum + (tryParse(() => parseAmount(String(bucket.amount), decimals)).value ?? 0n);
  }, 0n);
}

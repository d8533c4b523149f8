import { parseAmount } from "../../../../amount/parseAmount.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { BucketClass, Model } from "../../../Model.ts";

/** The classes whose holders were inside before anybody could take part. */
export const insiderClasses: readonly BucketClass[] = ["team", "investors"];

/** What team and investors hold of the supply at a model's start. Of no supply there is no share: denominator 0. */
export function insiderShare({ buckets, token }: Model): Ratio {
  let [numerator, denominator] = [0n, 0n];
  for (const bucket of buckets) {
    const amount = parseAmount(bucket.amount, token.decimals);
    denominator += amount;
    if (insiderClasses.includes(bucket.class)) numerator += amount;
  }
  return { numerator, denominator };
}

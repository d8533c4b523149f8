/** A bucket, or weights over buckets that sum to 1: `{ "miners": "0.6", "treasury": "0.4" }`. */
export type Destination = string | Readonly<Record<string, string>>;

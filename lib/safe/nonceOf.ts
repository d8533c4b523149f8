import type { Plan } from "../proposal/Plan.ts";

/** The nonce a plan states; a plan that states none comes first, and is refused when run. */
export function nonceOf({ facts }: Plan): bigint {
  const { nonce = "" } = facts;
  return /^[0-9]{1,78}$/.test(nonce) ? BigInt(nonce) : 0n;
}

import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import type { Plan } from "./Plan.ts";

const content = [
  { type: "uint256" },
  { type: "string" },
  { type: "address" },
  { type: "string" },
  {
    type: "tuple[]",
    components: [
      { name: "to", type: "address" },
      { name: "value", type: "uint256" },
      { name: "data", type: "bytes" },
      { name: "operation", type: "uint8" },
    ],
  },
  { type: "string" },
] as const;

/**
 * A plan's idempotency key: keccak-256 over its ABI-encoded content, so the same calls with the
 * same text through the same route give the same plan. `salt` tells plans apart that may rightly
 * hold the same content, such as two transactions of a Safe with different nonces.
 */
export function planId(
  parameters: Pick<Plan, "chainId" | "route" | "description" | "calls"> & { salt: string },
): Hex {
  const { chainId, route, description, calls, salt } = parameters;
  return keccak256(
    encodeAbiParameters(content, [
      BigInt(chainId),
      route.kind,
      route.address,
      description,
      calls,
      salt,
    ]),
  );
}

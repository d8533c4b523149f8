import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import type { ModelNames } from "./startValue.ts";

/**
 * What a new mechanism of a kind needs beside its required fields: one of several optional fields, or
 * numbers that belong together. Examples, said of no real token.
 */
export const starters: Readonly<
  Record<string, (names: ModelNames, started: JsonObject) => JsonObject>
> = {
  constantRate: () => ({ perSecond: "0.1" }),
  // Over 2,628,000 blocks a year this is 2.7 %.
  compounding: (_, { form }) =>
    form === "perBlock" ? { factor: "1.00000001", blockSeconds: 12 } : {},
  adaptiveRate: (_, { form }) => (form === "step" ? { rate: "0.005", change: "0.0001" } : {}),
  vesting: (_, { form }) => (form === "tranches" ? { count: 12 } : {}),
  delegatedStake: () => ({ perYear: "1000000", producerShareBps: 8_000, voterShareBps: 2_000 }),
  collateralMint: () => ({ duty: "1.000000001547125957863212448" }),
  bridge: (_, { chains }) => ({
    routing: "share",
    chains: Array.isArray(chains)
      ? chains.map((chain: JsonValue) => (isJsonObject(chain) ? { ...chain, share: 1 } : chain))
      : [],
  }),
  proofOfStake: () => ({ participation: "1" }),
  circuitBreaker: () => ({ maximumDrawdown: 0.5 }),
  oracleDriven: ({ processes }) => ({ process: processes[0] ?? "" }),
};

/** Kinds whose starter names a process though their schema does not demand one. */
export const startsWithProcess: readonly string[] = ["oracleDriven"];

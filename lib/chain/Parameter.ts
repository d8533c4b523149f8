import type { Address } from "viem";

/** A value with its unit. Amounts are base units of `token`; times are Unix seconds. */
export type ParameterValue =
  | { unit: "amount"; amount: bigint; token: Address }
  | { unit: "ether"; wei: bigint }
  | { unit: "time"; seconds: number }
  | { unit: "duration"; seconds: number }
  | { unit: "blocks"; blocks: bigint }
  | { unit: "percent"; numerator: bigint; denominator: bigint }
  | { unit: "count"; count: bigint }
  | { unit: "address"; address: Address }
  | { unit: "addresses"; addresses: readonly Address[] }
  | { unit: "flag"; flag: boolean }
  | { unit: "text"; text: string };

/** One governed value of a DAO, with the call it was read by. */
export type Parameter = {
  /** Stable within a snapshot: `<contract address>.<name>`; pairs before with after. */
  id: string;
  label: string;
  value: ParameterValue;
  source: { address: Address; functionName: string };
};

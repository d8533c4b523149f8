import type { Address } from "viem";
import type { z } from "zod";
import type { Call } from "./Call.ts";

/** What an action says it does, in base units; compared with what the execution did. */
export type ActionEffect =
  | { kind: "supply"; token: Address; amount: bigint; recipient: Address }
  | { kind: "flow"; asset: Address | "ether"; amount: bigint; recipient: Address }
  | { kind: "parameter"; contract: Address; name: string };

/** What is known of the tokens and addresses an action names; all optional, never guessed. */
export type DescribeContext = {
  tokens: ReadonlyMap<string, { symbol: string; decimals: number }>;
  labels: ReadonlyMap<string, string>;
};

/** An action in words: one sentence, and its fields for a form or a table. */
export type ActionDescription = {
  /** "Mint 20,000,000 UNI to Timelock". Amounts exact; addresses labelled or whole. */
  sentence: string;
  fields: readonly { label: string; value: string }[];
};

/**
 * A kind of action: a typed intent, its calldata and back. Pure and synchronous; needs no client.
 * `parameters` are JSON: amounts are decimal strings in base units, addresses checksummed.
 */
export type ActionKind<type extends string = string, parameters = never> = {
  type: type;
  label: string;
  schema: z.ZodType<parameters>;
  encode(parameters: parameters): Call;
  /** The parameters if these bytes are exactly this action, else `undefined`. */
  decode(call: Call): parameters | undefined;
  describe(parameters: parameters, context: DescribeContext): ActionDescription;
  effects(parameters: parameters): readonly ActionEffect[];
};

/** An action as a draft holds it. */
export type Action = { type: string } & Readonly<Record<string, unknown>>;

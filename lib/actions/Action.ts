import type { AbiFunction, Address } from "viem";
import type { z } from "zod";
import type { Call } from "./Call.ts";

/** What an action says it does, in base units; compared with what the execution did. */
export type ActionEffect =
  | { kind: "supply"; token: Address; amount: bigint; recipient: Address }
  | { kind: "flow"; asset: Address | "ether"; amount: bigint; recipient: Address }
  | { kind: "parameter"; contract: Address; name: string };

/** What is known of the tokens and addresses an action names; all optional, never guessed. */
export type DescribeContext = {
  /** By checksummed address; `ether` names the chain's own coin where it is not ETH. */
  tokens: ReadonlyMap<string, { symbol: string; decimals: number }>;
  /** Names by checksummed address. */
  labels: ReadonlyMap<string, string>;
  /** Values before the action in words, by parameter id (`<contract address>.<name>`). */
  current?: ReadonlyMap<string, string>;
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
export type ActionKind<
  type extends string = string,
  parameters = Readonly<Record<string, unknown>>,
> = {
  type: type;
  label: string;
  /** The functions it encodes; they name what looks like this action and is not. */
  abi: readonly AbiFunction[];
  schema: z.ZodType<parameters>;
  encode(parameters: parameters): Call;
  /** The parameters if these bytes are exactly this action, else `undefined`. */
  decode(call: Call): parameters | undefined;
  describe(parameters: parameters, context: DescribeContext): ActionDescription;
  effects(parameters: parameters): readonly ActionEffect[];
};

/** An action as a draft holds it. */
export type Action = { type: string } & Readonly<Record<string, unknown>>;

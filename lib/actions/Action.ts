import type { AbiFunction, Address } from "viem";
import type { z } from "zod";
import type { ParameterValue } from "../chain/Parameter.ts";
import type { Call } from "./Call.ts";

/** What an action says it does, in base units; compared with what the execution did. */
export type ActionEffect =
  | { kind: "supply"; token: Address; amount: bigint; recipient: Address }
  | {
      kind: "flow";
      asset: Address | "ether";
      amount: bigint;
      recipient: Address;
      /** Who pays, where that is not who executes the call: see `wrapperEffects`. */
      from?: Address;
      /** It is no gift: the recipient is a contract that gives as much of its own token for it. */
      isDeposit?: true;
    }
  /** Sells what is at most `amount` to a pool that its bytes do not name, for at least so much. */
  | {
      kind: "swap";
      sold: Address;
      amount: bigint;
      bought: Address;
      least: bigint;
      recipient: Address;
      /** Who pays, where that is not who executes the call: see `wrapperEffects`. */
      from?: Address;
    }
  | { kind: "burn"; token: Address; amount: bigint; holder: Address | "executor" }
  /** `value`: what it will be, as the action holds it; without it only that it changes is stated. */
  | { kind: "parameter"; contract: Address; name: string; value?: string };

/** What is known of the tokens and addresses an action names; all optional, never guessed. */
export type DescribeContext = {
  /** By checksummed address; `ether` names the chain's own coin where it is not ETH. */
  tokens: ReadonlyMap<string, { symbol: string; decimals: number }>;
  /** Names by checksummed address. */
  labels: ReadonlyMap<string, string>;
  /** Values before the action in words, by parameter id (`<contract address>.<name>`). */
  current?: ReadonlyMap<string, string>;
  /** The same values as they were read, with the units in which new ones are to be shown. */
  values?: ReadonlyMap<string, ParameterValue>;
  /** What the same values are called, where one function means different things on different contracts. */
  titles?: ReadonlyMap<string, string>;
  /** Contracts that mint the token of another, by checksummed address. */
  issuers?: ReadonlyMap<string, Address>;
  /** When the action is taken to be executed, in Unix seconds: some results depend on it. */
  at?: number;
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

import type { AbiFunction, Address } from "viem";
import type { ActionDescription, ActionEffect, DescribeContext } from "../Action.ts";
import type { Call } from "../Call.ts";
import type { InnerRun } from "../DecodedCall.ts";

/** What a wrapper's arguments say. */
export type WrapperContents<parameters = Readonly<Record<string, unknown>>> = {
  /** JSON: all that the inner calls do not hold; whole numbers as decimal strings. */
  parameters: parameters;
  /** The calls it carries, in their order. */
  calls: readonly Call[];
};

/**
 * A function that carries other calls: its calldata and back. Pure and synchronous, as kinds of
 * action are; adding one is a line in `wrappers`.
 */
export type WrapperKind<
  type extends string = string,
  parameters = Readonly<Record<string, unknown>>,
> = {
  type: type;
  abi: AbiFunction;
  /** What becomes of the inner calls when the wrapper is executed. */
  runs: InnerRun;
  /**
   * Who makes the inner calls: the contract in whose place the wrapper runs (`self`: its target, or
   * under a delegatecall whoever delegates), another one, or one that the bytes do not tell.
   */
  executor(contents: WrapperContents<parameters>): Address | "self" | "unknown";
  /** The call that carries these contents. `frame` is its target, value and operation. */
  encode(frame: Omit<Call, "data">, contents: WrapperContents<parameters>): Call;
  /** The contents if encoding them again gives exactly this call, else `undefined`. */
  decode(call: Call): WrapperContents<parameters> | undefined;
  /** The wrapper itself in words; the inner calls have words of their own. */
  describe(
    wrapper: WrapperContents<parameters> & { call: Call },
    context: DescribeContext,
  ): ActionDescription;
  /** What the wrapper does of itself, beside its inner calls and the ether sent along. */
  effects(wrapper: WrapperContents<parameters> & { call: Call }): readonly ActionEffect[];
};

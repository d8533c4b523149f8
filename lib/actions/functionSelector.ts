import { type AbiFunction, type Hex, toFunctionSelector } from "viem";

const selectors = new WeakMap<AbiFunction, Hex>();

/** A function's selector, hashed once for each ABI item. */
export function functionSelector(item: AbiFunction): Hex {
  const known = selectors.get(item);
  if (known !== undefined) return known;
  const selector = toFunctionSelector(item);
  selectors.set(item, selector);
  return selector;
}

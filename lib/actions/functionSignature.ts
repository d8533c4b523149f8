import { type AbiFunction, type AbiParameter, parseAbiItem } from "viem";
import { FunctionSignatureError } from "./errors.ts";

const longestSignature = 1000;

/** Lists and tuples within one another: beyond any contract, and well within what a receipt covers. */
const deepestType = 32;

/**
 * Reads one function signature such as `transfer(address to, uint256 amount)`, with or without the
 * word `function`. Types nested more than 32 deep are refused, since arguments are nested as their types are.
 *
 * @throws {FunctionSignatureError}
 */
export function parseFunctionSignature(text: string): AbiFunction {
  if (text.length > longestSignature || /[^\x20-\x7e]/.test(text))
    throw new FunctionSignatureError(text);
  const item = attemptParse(text.replace(/^\s*(?:function\s+)?/, "function "));
  if (item === undefined || item.inputs.some((input) => depthOf(input) > deepestType))
    throw new FunctionSignatureError(text);
  return item;
}

/** Writes a function with the names of its parameters, as `parseFunctionSignature` reads it. */
export function formatFunctionSignature({ name, inputs }: Pick<AbiFunction, "name" | "inputs">) {
  const named = `${name}(${inputs.map((input) => formatParameter(input, true)).join(", ")})`;
  if (attemptParse(`function ${named}`) !== undefined) return named;
  return `${name}(${inputs.map((input) => formatParameter(input, false)).join(", ")})`;
}

function attemptParse(signature: string): AbiFunction | undefined {
  try {
    const item = parseAbiItem(signature);
    return item.type === "function" ? item : undefined;
  } catch {
    return undefined;
  }
}

function depthOf(parameter: AbiParameter): number {
  const lists = parameter.type.split("[").length - 1;
  if (!("components" in parameter)) return lists;
  return lists + 1 + Math.max(0, ...parameter.components.map(depthOf));
}

function formatParameter(parameter: AbiParameter, withNames: boolean): string {
  const { type, name } = parameter;
  const inner =
    "components" in parameter
      ? parameter.components.map((component) => formatParameter(component, withNames))
      : [];
  const written = type.startsWith("tuple") ? `(${inner.join(", ")})${type.slice(5)}` : type;
  return withNames && name !== undefined && name !== "" ? `${written} ${name}` : written;
}

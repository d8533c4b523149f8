import type { AbiParameter, Hex } from "viem";
import { BaseError } from "../errors/BaseError.ts";
import { ArgumentInvalidError } from "./errors.ts";
import { parseAddress } from "./parseAddress.ts";

/** A function's argument as JSON: whole numbers as decimal strings, tuples as arrays. */
export type AbiJson = string | boolean | readonly AbiJson[];

/** The same as viem's encoder takes it, with tuples as arrays. */
export type AbiValue = string | boolean | bigint | Hex | readonly AbiValue[];

/**
 * Reads an argument strictly: whole numbers as decimal strings in range, bytes as hex of exact
 * length, addresses with a right checksum, arrays of exact length.
 *
 * @throws {ArgumentInvalidError} naming the path.
 */
export function parseAbiValue(json: unknown, parameter: AbiParameter, path: string): AbiValue {
  const array = /^(.*)\[([0-9]*)\]$/.exec(parameter.type);
  if (array !== null) {
    const [, type = "", length = ""] = array;
    const values = parseArray(json, length === "" ? undefined : length, path);
    return values.map((value, index) =>
      parseAbiValue(value, { ...parameter, type }, `${path}[${index}]`),
    );
  }
  if ("components" in parameter) {
    const { components } = parameter;
    const values = parseArray(json, String(components.length), path);
    return components.map((component, index) =>
      parseAbiValue(values[index], component, `${path}[${index}]`),
    );
  }
  return parseElementary(json, parameter.type, path);
}

/** Writes a value that viem decoded (names of tuples dropped) as JSON. */
export function formatAbiValue(value: unknown): AbiJson {
  if (Array.isArray(value)) return value.map(formatAbiValue);
  if (typeof value === "boolean" || typeof value === "string") return value;
  return String(value);
}

/** A parameter without names, so that viem reads and writes its tuples as arrays. */
export function withoutNames(parameter: AbiParameter): AbiParameter {
  const { type } = parameter;
  if (!("components" in parameter)) return { type };
  return { type, components: parameter.components.map(withoutNames) };
}

function parseArray(json: unknown, length: string | undefined, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new ArgumentInvalidError(path, "must be a list");
  if (length !== undefined && String(json.length) !== length)
    throw new ArgumentInvalidError(path, `must be a list of ${length}, and has ${json.length}`);
  return json;
}

function parseElementary(json: unknown, type: string, path: string): AbiValue {
  if (type === "bool") {
    if (typeof json !== "boolean") throw new ArgumentInvalidError(path, "must be true or false");
    return json;
  }
  if (typeof json !== "string") throw new ArgumentInvalidError(path, expectation(type));
  if (type === "string") {
    if (/\p{Cs}/u.test(json)) throw new ArgumentInvalidError(path, "must be well-formed text");
    return json;
  }
  if (type === "address") return parseAddressArgument(json, path);
  const integer = /^(u?)int([0-9]*)$/.exec(type);
  if (integer !== null) return parseInteger(json, type, path);
  return parseBytes(json, type, path);
}

function parseAddressArgument(text: string, path: string): AbiValue {
  try {
    return parseAddress(text);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new ArgumentInvalidError(path, `${error.shortMessage} ${error.remedy}`);
  }
}

function parseInteger(text: string, type: string, path: string): bigint {
  if (!/^(?:0|-?[1-9][0-9]{0,77})$/.test(text))
    throw new ArgumentInvalidError(path, expectation(type));
  const value = BigInt(text);
  const bits = BigInt(type.replace(/^u?int/, ""));
  const [lowest, highest] = type.startsWith("u")
    ? [0n, 2n ** bits - 1n]
    : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
  if (value < lowest || value > highest)
    throw new ArgumentInvalidError(path, `does not fit ${type}`);
  return value;
}

function parseBytes(text: string, type: string, path: string): Hex {
  const size = /^bytes([0-9]*)$/.exec(type)?.[1];
  if (size === undefined) throw new ArgumentInvalidError(path, `has the unknown type ${type}`);
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(text))
    throw new ArgumentInvalidError(path, expectation(type));
  const length = String((text.length - 2) / 2);
  if (size !== "" && length !== size)
    throw new ArgumentInvalidError(path, `must have ${size} bytes, and has ${length}`);
  return `0x${text.slice(2).toLowerCase()}`;
}

function expectation(type: string): string {
  if (type === "address") return "must be an address: 0x and 40 hexadecimal digits";
  if (type.startsWith("bytes")) return "must be 0x and an even number of hexadecimal digits";
  if (type === "string") return "must be text";
  return 'must be a whole number as a decimal string, such as "1000000"';
}

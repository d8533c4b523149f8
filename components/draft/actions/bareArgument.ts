import type { AbiParameter } from "viem";
import { ArgumentInvalidError } from "../../../lib/actions/errors.ts";
import { tryParse } from "../../ui/tryParse.ts";
import { bareAddress } from "./parseDaoAddress.ts";

type Place = {
  parameter: AbiParameter;
  /** Such as `args[0]`. */
  path: string;
  /** The short name of the DAO's chain. */
  chain: string;
};

/**
 * An argument of a function without the DAO's chain before its addresses, in lists and tuples too. All else
 * stays as it is, whether it fits or not: `parseAbiValue` reads it next.
 *
 * @throws {ArgumentInvalidError} naming the path of an address on another chain.
 */
export function bareArgument(json: unknown, { parameter, path, chain }: Place): unknown {
  const element = /^(.*)\[[0-9]*\]$/.exec(parameter.type)?.[1];
  const isTuple = element === undefined && "components" in parameter;
  if (Array.isArray(json) && (element !== undefined || isTuple)) {
    return json.map((value: unknown, index) => {
      const inner = isTuple ? parameter.components[index] : { ...parameter, type: element ?? "" };
      if (inner === undefined) return value;
      return bareArgument(value, { parameter: inner, path: `${path}[${index}]`, chain });
    });
  }
  if (parameter.type !== "address" || typeof json !== "string") return json;
  const { value, error } = tryParse(() => bareAddress(json, chain));
  if (error === undefined) return value;
  throw new ArgumentInvalidError(path, `${error.shortMessage} ${error.remedy}`);
}

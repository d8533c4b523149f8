import type { ActionKind } from "../../../lib/actions/Action.ts";
import { ActionInvalidError } from "../../../lib/actions/errors.ts";
import { toFieldIssues } from "../../../lib/actions/toFieldIssues.ts";
import { tryParse } from "../../ui/tryParse.ts";
import { bareAddress } from "./parseDaoAddress.ts";

/**
 * Takes the DAO's chain off the addresses among an action's parameters. Which of them are addresses is known
 * from the schema alone: text that it refuses is read without its chain, and nothing else is changed.
 *
 * @param json Just parsed and of nobody else: it is changed in place, since it may be long, and is the result.
 * @throws {ActionInvalidError} naming every address on another chain.
 */
export function bareParameters(
  json: Readonly<Record<string, unknown>>,
  { kind, chain }: { kind: ActionKind; chain: string },
): Readonly<Record<string, unknown>> {
  const refused = kind.schema.safeParse(json).error?.issues ?? [];
  const foreign = refused.flatMap((issue) => {
    const [key = "", ...reversed] = issue.path.toReversed();
    const holder = reversed.reduceRight(valueAt, json);
    const typed = valueAt(holder, key);
    if (typeof typed !== "string") return [];
    const { value, error } = tryParse(() => bareAddress(typed, chain));
    if (error !== undefined) {
      return toFieldIssues([{ ...issue, message: `${error.shortMessage} ${error.remedy}` }]);
    }
    Reflect.set(Object(holder), key, value);
    return [];
  });
  if (foreign.length > 0) throw new ActionInvalidError(kind.type, foreign);
  return json;
}

function valueAt(holder: unknown, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(Object(holder), key)?.value;
}

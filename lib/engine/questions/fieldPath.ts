import { UnknownFieldError } from "./errors.ts";

/** The steps of a path such as `mechanisms[2].of.perSecond`. */
function partsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/[^.[\]]+|\[(\d+)\]/g)].map(([text, index]) =>
    // biome-ignore lint/style/noRestrictedGlobals: a place in a list
    index === undefined ? text : Number(index),
  );
}

/**
 * The value at a path of a model, as its errors write them: `mechanisms[2].maxPerMint`.
 *
 * @throws {UnknownFieldError} where the path leads nowhere.
 */
export function readField(root: unknown, path: string): unknown {
  let value = root;
  for (const part of partsOf(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) {
      throw new UnknownFieldError(path);
    }
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/**
 * A copy in which the value at a path is another; what lies beside the path is shared.
 *
 * @throws {UnknownFieldError} where the path leads nowhere.
 */
export function replaceField<Root>(root: Root, path: string, value: unknown): Root {
  readField(root, path);
  return replaceIn(root, partsOf(path), value) as Root;
}

function replaceIn(root: unknown, parts: readonly (string | number)[], value: unknown): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  const held = root as Record<string | number, unknown>;
  const replaced = replaceIn(held[part], rest, value);
  if (Array.isArray(root)) return root.map((item, index) => (index === part ? replaced : item));
  return { ...held, [part]: replaced };
}

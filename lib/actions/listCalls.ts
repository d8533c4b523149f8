import type { DecodedCall, InnerCall } from "./DecodedCall.ts";

/** A call in a tree of calls. */
export type ListedCall = {
  decoded: DecodedCall;
  /** The same, where another call carries it. */
  inner: InnerCall | undefined;
  /** Places from the outermost call to this one, from 0. */
  path: readonly [number, ...number[]];
  /** Whether it runs when the outermost call does: no wrapper on the way only schedules it. */
  isExecuted: boolean;
};

/** Every call with all that it carries, each before its inner calls, in the order of execution. */
export function listCalls(decoded: readonly DecodedCall[]): readonly ListedCall[] {
  return decoded.flatMap((call, index) => [
    { decoded: call, inner: undefined, path: [index] as const, isExecuted: true },
    ...listInner(call, { path: [index], isExecuted: true }),
  ]);
}

/** A call's place for a sentence, counted from 1: "2", or "2.1" inside it. */
export function formatCallPath(path: ListedCall["path"]): string {
  return path.map((place) => place + 1).join(".");
}

function listInner(
  outer: DecodedCall,
  { path, isExecuted }: Pick<ListedCall, "path" | "isExecuted">,
): readonly ListedCall[] {
  if (outer.status === "opaque") return [];
  return (outer.inner ?? []).flatMap((inner, index) => {
    const at = {
      path: [...path, index] as const,
      isExecuted: isExecuted && inner.runs === "now",
    };
    return [{ decoded: inner, inner, ...at }, ...listInner(inner, at)];
  });
}

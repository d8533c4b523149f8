import type { ScheduledOperation } from "../../../checks/order/orderOperations.ts";

/** Up to so many operations are tried in every order. */
const permutedAtMost = 4;

/**
 * The orders in which operations can be executed, as lists of their places: that of the calls first,
 * then every other; of more than four the reverse, and each alone before the rest. An operation that
 * names another as its predecessor comes after it.
 */
export function listOrders(
  operations: readonly Pick<ScheduledOperation, "id" | "predecessor">[],
): number[][] {
  const places = operations.map((_, place) => place);
  const wanted =
    places.length > permutedAtMost
      ? [
          places,
          places.toReversed(),
          ...places.map((first) => [first, ...places.filter((place) => place !== first)]),
        ]
      : permute(places);
  const possible = wanted.map((order) => keepPredecessors(order, operations));
  return [...new Map(possible.map((order) => [order.join(), order])).values()];
}

/** Every order of them, the given one first. */
function permute(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  return places.flatMap((first) =>
    permute(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}

/** The same order, in which what waits for another comes right after it. */
function keepPredecessors(
  order: readonly number[],
  operations: readonly Pick<ScheduledOperation, "id" | "predecessor">[],
): number[] {
  const kept: number[] = [];
  let left = [...order];
  while (left.length > 0) {
    const isFree = (place: number) => {
      const { predecessor } = operations[place] ?? {};
      // Outside TimelockControllers operations have no id, and none waits for another.
      if (predecessor === "0x") return true;
      return !left.some((other) => other !== place && operations[other]?.id === predecessor);
    };
    // Operations that wait for each other are never executed; their order does not matter.
    const next = left.find(isFree) ?? left[0] ?? 0;
    kept.push(next);
    left = left.filter((place) => place !== next);
  }
  return kept;
}

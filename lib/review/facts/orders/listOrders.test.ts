import { zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { listOrders } from "./listOrders.ts";

const idOf = (place: number) => `0x${"0".repeat(62)}${`${place + 1}`.padStart(2, "0")}` as const;

/** Operations of which each waits for the one at the given place, or for none. */
const waiting = (predecessors: readonly (number | undefined)[]) =>
  predecessors.map((predecessor, place) => ({
    id: idOf(place),
    predecessor: predecessor === undefined ? zeroHash : idOf(predecessor),
  }));

describe("listOrders", () => {
  it("gives every order of up to four operations, as given first", () => {
    expect(listOrders(waiting([undefined, undefined]))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const three = listOrders(waiting([undefined, undefined, undefined]));
    expect(three[0]).toEqual([0, 1, 2]);
    expect(new Set(three.map((order) => order.join())).size).toBe(6);
    expect(listOrders(waiting(Array.from({ length: 4 })))).toHaveLength(24);
  });

  it("leaves one order where each names the one before", () => {
    expect(listOrders(waiting([undefined, 0, 1, 2]))).toEqual([[0, 1, 2, 3]]);
  });

  it("puts what waits after what it waits for, though it was scheduled first", () => {
    expect(listOrders(waiting([1, undefined]))).toEqual([[1, 0]]);
    expect(listOrders(waiting([undefined, 0, undefined]))).toEqual([
      [0, 1, 2],
      [0, 2, 1],
      [2, 0, 1],
    ]);
  });

  it("lets operations without an id come before and after the others", () => {
    const named = { id: idOf(0), predecessor: zeroHash };
    const nameless = { id: "0x", predecessor: "0x" } as const;
    const orders = listOrders([nameless, nameless, named]);
    expect(orders[0]).toEqual([0, 1, 2]);
    expect(new Set(orders.map((order) => order.join())).size).toBe(6);
  });

  it("tries more than four as given, reversed and each first", () => {
    expect(listOrders(waiting(Array.from({ length: 5 })))).toEqual([
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [1, 0, 2, 3, 4],
      [2, 0, 1, 3, 4],
      [3, 0, 1, 2, 4],
      [4, 0, 1, 2, 3],
    ]);
  });

  it("ends where operations wait for each other or for themselves", () => {
    expect(listOrders(waiting([1, 0]))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(listOrders(waiting([0]))).toEqual([[0]]);
  });
});

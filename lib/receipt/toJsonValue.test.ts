import { describe, expect, it } from "vitest";
import { NotJsonError } from "./errors.ts";
import { toJsonValue } from "./toJsonValue.ts";

describe("toJsonValue", () => {
  it("turns bigints into decimal strings at every depth and leaves out undefined", () => {
    const value = { a: [1n, { b: -2n, c: undefined }], d: null, e: true, f: "x", g: 0.5 };
    expect(toJsonValue(value)).toEqual({ a: ["1", { b: "-2" }], d: null, e: true, f: "x", g: 0.5 });
    expect(Object.hasOwn(toJsonValue({ c: undefined }) as object, "c")).toBe(false);
  });

  it("keeps a key named __proto__ as a key", () => {
    const value: unknown = JSON.parse('{"__proto__":{"x":1}}');
    expect(JSON.stringify(toJsonValue(value))).toBe('{"__proto__":{"x":1}}');
  });

  it.each([
    [{ a: [0, Number.NaN] }, ".a[1] is NaN"],
    [Number.POSITIVE_INFINITY, "the value is Infinity"],
    [{ a: () => 1 }, ".a is function"],
    [[undefined], "[0] is undefined"],
    [{ at: new Date(0) }, ".at is not a plain object"],
    [{ map: new Map() }, ".map is not a plain object"],
  ])("refuses %o and says where", (value, details) => {
    expect(() => toJsonValue(value)).toThrow(expect.objectContaining({ details }));
    expect(() => toJsonValue(value)).toThrow(NotJsonError);
  });

  it("refuses a circle and a nesting deeper than 64", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => toJsonValue(circle)).toThrow(NotJsonError);
    const nest = (depth: number): unknown => (depth === 0 ? 0 : [nest(depth - 1)]);
    expect(() => toJsonValue(nest(65))).toThrow(NotJsonError);
    expect(toJsonValue(nest(64))).toEqual(nest(64));
  });
});

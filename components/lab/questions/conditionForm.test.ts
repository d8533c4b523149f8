import { describe, expect, it } from "vitest";
import { questionUnit, readCondition, startCondition } from "./conditionForm.ts";

describe("readCondition", () => {
  it("reads the limit of a share in percent, any other as it stands", () => {
    expect(readCondition(startCondition)).toEqual({ ...startCondition, limit: "0.05" });
    expect(readCondition({ ...startCondition, limit: "-2.5" })?.limit).toBe("-0.025");
    const total = { ...startCondition, quantity: "total" as const, limit: "1000" };
    expect(readCondition(total)?.limit).toBe("1000");
  });

  it("reads nothing of what is no number", () => {
    expect(readCondition({ ...startCondition, limit: "5 %" })).toBeUndefined();
    expect(readCondition({ ...startCondition, limit: "" })).toBeUndefined();
  });
});

describe("questionUnit", () => {
  it("names what follows the number", () => {
    expect(questionUnit("inflation", "UNI")).toBe("%");
    expect(questionUnit("treasury", "UNI")).toBe("UNI");
    expect(questionUnit("price", "UNI")).toBe("quote");
  });
});

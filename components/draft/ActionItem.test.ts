import type { ComponentProps } from "react";
import { describe, expect, it } from "vitest";
import { type ActionItem, isSameItem } from "./ActionItem.tsx";
import type { EarlierAction, FormContext } from "./actions/ActionForm.ts";

const stated = (place: number): EarlierAction => ({ place, type: "transfer", effects: [] });
const [first, second, third] = [stated(1), stated(2), stated(3)];
const item: ComponentProps<typeof ActionItem> = {
  entry: { key: "2", type: "transfer", fields: {} },
  index: 1,
  isLast: false,
  isRow: false,
  context: {} as FormContext,
  stated: [first, second, third],
  action: undefined,
  problem: undefined,
  change: () => {},
  onRemove: () => {},
  onMove: () => {},
};

describe("isSameItem", () => {
  it("draws an item again for anything of its own and for what runs before it", () => {
    for (const changed of [
      { entry: { ...item.entry } },
      { index: 2 },
      { isLast: true },
      { isRow: true },
      { context: {} as FormContext },
      { action: { type: "transfer" } },
      { problem: { key: "2", message: "", isWrong: true } },
      { change: () => {} },
      { stated: [stated(1), second, third] },
      { stated: [undefined, second, third] },
    ]) {
      expect(isSameItem(item, { ...item, ...changed }), Object.keys(changed)[0]).toBe(false);
    }
  });

  it("leaves it as it is drawn where only what runs behind it changes", () => {
    expect(isSameItem(item, { ...item })).toBe(true);
    expect(isSameItem(item, { ...item, stated: [first, stated(2), third] })).toBe(true);
    expect(isSameItem(item, { ...item, stated: [first, second] })).toBe(true);
  });
});

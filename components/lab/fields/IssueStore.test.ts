import { describe, expect, it, vi } from "vitest";
import { IssueStore } from "./IssueStore.ts";

const issues = [
  { path: "mechanisms[1].to", message: "must have weights that sum to 1" },
  { path: "mechanisms[1].to.a", message: 'there is no bucket with the id "a"' },
  { path: "mechanisms[10].use", message: "must be a text" },
];

function storeOf(): IssueStore {
  const store = new IssueStore();
  store.set(issues);
  return store;
}

describe("IssueStore", () => {
  it("gives a field what is wrong with it, as sentences", () => {
    const store = storeOf();
    expect(store.messageAt("mechanisms[1].to", false)).toBe("Must have weights that sum to 1.");
    expect(store.messageAt("mechanisms[1].to", true)).toBe(
      'Must have weights that sum to 1. There is no bucket with the id "a".',
    );
    expect(store.messageAt("mechanisms[1]", false)).toBeUndefined();
  });

  it("counts beneath a path, and does not take one place for another", () => {
    const store = storeOf();
    expect(store.countWithin("mechanisms[1]")).toBe(2);
    expect(store.countWithin("mechanisms")).toBe(3);
    expect(store.countWithin("mechanisms[2]")).toBe(0);
  });

  it("tells of changes, not of nothing after nothing", () => {
    const store = new IssueStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.set([]);
    expect(listener).not.toHaveBeenCalled();
    store.set(issues);
    store.set([]);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    store.set(issues);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

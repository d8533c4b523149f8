import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDrafts } from "./compareDrafts.ts";
import type { Draft } from "./Draft.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const other = "0x0000000000000000000000000000000000000001";
const send = (amount: string) => ({ type: "transferEther", recipient: account, amount });
const mint = (amount: string) => ({ type: "mint", token: account, recipient: account, amount });
const draftOf = (...actions: Draft["actions"]): Draft => ({
  version: 1,
  dao: `eth:${account}`,
  title: "Grow the treasury",
  description: "Why.",
  route: { kind: "governor", address: account },
  actions,
});
const changes = (before: Draft["actions"], after: Draft["actions"]) =>
  compareDrafts(draftOf(...before), draftOf(...after)).actions;

describe("compareDrafts", () => {
  it("finds nothing between equal drafts, whatever the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(send("1")).reverse());
    const after = { type: "transferEther", ...turned };
    expect(compareDrafts(draftOf(send("1"), mint("2")), draftOf(after, mint("2")))).toEqual({
      fields: [],
      actions: [],
    });
  });

  it("names each field that changed", () => {
    const before = draftOf();
    const after: Draft = {
      ...before,
      title: "Grow",
      description: "",
      route: { kind: "safe", address: other },
    };
    expect(compareDrafts(before, after).fields).toEqual([
      { path: "title", before: "Grow the treasury", after: "Grow" },
      { path: "description", before: "Why.", after: "" },
      { path: "route.kind", before: "governor", after: "safe" },
      { path: "route.address", before: account, after: other },
    ]);
  });

  it("tells added, removed and changed actions", () => {
    expect(changes([send("1")], [send("1"), mint("2")])).toEqual([
      { kind: "added", afterIndex: 1, after: mint("2") },
    ]);
    expect(changes([mint("2"), send("1")], [send("1")])).toEqual([
      { kind: "removed", beforeIndex: 0, before: mint("2") },
    ]);
    expect(changes([mint("2"), send("1")], [mint("2"), send("3")])).toEqual([
      {
        kind: "changed",
        beforeIndex: 1,
        afterIndex: 1,
        before: send("1"),
        after: send("3"),
        fields: [{ path: "amount", before: "1", after: "3" }],
      },
    ]);
  });

  it("names fields that one side lacks", () => {
    const [change] = changes([{ type: "x", a: "1" }], [{ type: "x", b: "1" }]);
    expect(change).toMatchObject({
      kind: "changed",
      fields: [
        { path: "a", before: "1", after: undefined },
        { path: "b", before: undefined, after: "1" },
      ],
    });
  });

  it("tells a changed order, and does not take a shift for one", () => {
    expect(changes([send("1"), mint("2")], [mint("2"), send("1")])).toEqual([
      { kind: "moved", beforeIndex: 0, afterIndex: 1, after: send("1") },
    ]);
    expect(changes([send("1"), send("2")], [mint("1"), send("1"), send("2")])).toEqual([
      { kind: "added", afterIndex: 0, after: mint("1") },
    ]);
  });

  it("pairs equal actions one to one", () => {
    expect(changes([send("1")], [send("1"), send("1")])).toEqual([
      { kind: "added", afterIndex: 1, after: send("1") },
    ]);
    expect(changes([mint("1"), send("1"), send("1")], [send("1")])).toEqual([
      { kind: "removed", beforeIndex: 0, before: mint("1") },
      { kind: "removed", beforeIndex: 2, before: send("1") },
    ]);
  });

  it("lists what was removed, then the rest in the new order", () => {
    const before = [mint("1"), send("1"), { type: "x" }, { type: "y" }];
    const after = [{ type: "z" }, { type: "y" }, send("2"), { type: "x" }, { type: "w" }];
    expect(changes(before, after).map(({ kind }) => kind)).toEqual([
      "removed",
      "added",
      "changed",
      "moved",
      "added",
    ]);
  });

  it("accounts for every action of both sides", () => {
    const actions = fc.array(
      fc.oneof(fc.nat(3).map(String).map(send), fc.nat(3).map(String).map(mint)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(actions, actions, (before, after) => {
        const found = changes(before, after);
        const count = (...kinds: string[]) =>
          found.filter(({ kind }) => kinds.includes(kind)).length;
        expect(before.length - count("removed")).toBe(after.length - count("added"));
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(found.length === 0).toBe(same);
      }),
    );
  });
});

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exampleDraft as draft } from "../../test/exampleDraft.ts";
import type { Plan } from "../proposal/Plan.ts";
import {
  DraftChangedError,
  StoreBlockedError,
  StoreFailedError,
  StoreUnavailableError,
} from "./errors.ts";
import { openDatabase } from "./openDatabase.ts";
import { openStore } from "./openStore.ts";

const address = "0x000000000000000000000000000000000000dEaD";
const plan: Plan = {
  version: 1,
  id: "0xplan",
  chainId: 1,
  route: { kind: "safe", address },
  flavour: "1.4.1",
  title: "Grant",
  description: "",
  calls: [{ to: address, value: 2n ** 200n, data: "0x", operation: 0 }],
  facts: { nonce: "7" },
  steps: [{ id: "execute", kind: "execute", label: "Execute", status: "waiting" }],
};

let time = 0;
const now = () => ++time;

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe("openStore", () => {
  it("keeps a plan, bigints and all, for the next visit", async () => {
    const first = await openStore();
    await first.plans.save(plan);
    first.close();
    const second = await openStore();
    expect(await second.plans.load(plan.id)).toEqual(plan);
    expect(await second.plans.load("0xother")).toBeUndefined();
  });

  it("replaces a plan of the same id and lists the latest first", async () => {
    const { plans } = await openStore({ now });
    await plans.save(plan);
    await plans.save({ ...plan, id: "0xlater" });
    await plans.save({ ...plan, title: "Changed" });
    expect((await plans.list()).map(({ id, title }) => [id, title])).toEqual([
      ["0xplan", "Changed"],
      ["0xlater", "Grant"],
    ]);
    await plans.delete("0xplan");
    expect(await plans.list()).toHaveLength(1);
  });

  it("keeps a draft under one id while it changes", async () => {
    const { drafts } = await openStore({ now });
    const saved = await drafts.save("one", draft);
    await drafts.save("two", draft);
    const changed = await drafts.save("one", { ...draft, title: "Mint less" });
    expect(changed.updatedAt).toBeGreaterThan(saved.updatedAt);
    expect(await drafts.load("one")).toEqual(changed);
    expect((await drafts.list()).map(({ id }) => id)).toEqual(["one", "two"]);
    await drafts.delete("one");
    expect(await drafts.load("one")).toBeUndefined();
  });

  it("does not put one tab's draft over what another has saved since", async () => {
    const [here, there] = [await openStore({ now }), await openStore({ now })];
    const { updatedAt: basedOn } = await here.drafts.save("one", draft);
    const described = { ...draft, description: "Because" };
    const theirs = await there.drafts.save("one", described, { id: "there", basedOn });
    const titled = { ...draft, title: "Mint less" };
    const saving = here.drafts.save("one", titled, { id: "here", basedOn });
    await expect(saving).rejects.toThrow(DraftChangedError);
    expect((await here.drafts.load("one"))?.draft).toEqual(described);
    const seen = { id: "here", basedOn: theirs.updatedAt };
    await here.drafts.save("one", { ...described, title: "Mint less" }, seen);
    await expect(
      there.drafts.save("one", draft, { id: "there", basedOn }),
      "the other way round",
    ).rejects.toThrow(DraftChangedError);
  });

  it("lets one of two tabs that save at once through, and tells the other", async () => {
    const [here, there] = [await openStore({ now }), await openStore({ now })];
    const { updatedAt: basedOn } = await here.drafts.save("one", draft);
    const outcomes = await Promise.allSettled([
      here.drafts.save("one", { ...draft, title: "Here" }, { id: "here", basedOn }),
      there.drafts.save("one", { ...draft, title: "There" }, { id: "there", basedOn }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("takes each letter that a tab saves before the one before it is stored", async () => {
    const { drafts } = await openStore({ now });
    const writer = { id: "here", basedOn: undefined };
    const titles = ["M", "Mi", "Min"];
    await Promise.all(titles.map((title) => drafts.save("one", { ...draft, title }, writer)));
    expect((await drafts.load("one"))?.draft.title).toBe("Min");
  });

  it("gives every save a later time, where the clock stands or goes back", async () => {
    const times = [50, 50, 10];
    const { drafts } = await openStore({ now: () => times.shift() ?? 0 });
    const saved: number[] = [];
    for (const title of ["a", "b", "c"]) {
      saved.push((await drafts.save("one", { ...draft, title })).updatedAt);
    }
    expect(saved).toEqual([50, 51, 52]);
  });

  it("leaves a draft that already holds the same with its writer", async () => {
    const { drafts } = await openStore({ now });
    const first = await drafts.save("one", draft, { id: "there", basedOn: undefined });
    const again = await drafts.save("one", { ...draft }, { id: "here", basedOn: undefined });
    expect(again).toEqual(first);
  });

  it("says so where the browser has no database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openStore()).rejects.toThrow(StoreUnavailableError);
  });

  it("says so where the browser refuses to open it", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    await expect(openStore()).rejects.toThrow(/denied/);
    await expect(openStore()).rejects.toThrow(StoreUnavailableError);
  });

  it("says so once where the browser breaks a writing off, as when its space is full", async () => {
    const { drafts, close } = await openStore();
    const put = IDBObjectStore.prototype.put;
    const breaking = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    await expect(drafts.save("one", draft)).rejects.toThrow(StoreFailedError);
    breaking.mockRestore();
    expect(await drafts.load("one")).toBeUndefined();
    close();
  });

  it("says so when the database is gone, instead of losing what is saved", async () => {
    const store = await openStore();
    store.close();
    await expect(store.plans.save(plan)).rejects.toThrow(StoreFailedError);
    await expect(store.drafts.list()).rejects.toThrow(/download your work/);
  });
});

describe("openDatabase", () => {
  it("says so when another tab does not let go of an older version", async () => {
    await new Promise((resolve) => {
      indexedDB.open("shared", 1).onsuccess = resolve;
    });
    await expect(openDatabase("shared", 2)).rejects.toThrow(StoreBlockedError);
  });

  it("lets a newer version in another tab through, and says so on the next write", async () => {
    const store = await openStore({ name: "shared" });
    await store.plans.save(plan);
    const newer = await openDatabase("shared", 2);
    expect((await newer.get("plans", plan.id))?.plan).toEqual(plan);
    await expect(store.plans.save(plan)).rejects.toThrow(StoreFailedError);
  });
});

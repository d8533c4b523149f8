import { describe, expect, it } from "vitest";
import { checkAccounts, soundState } from "../../test/createCheckContext.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Trajectory } from "../engine/Trajectory.ts";
import type { SourceBucket } from "../issuance/IssuanceAdapter.ts";
import { reconcile } from "./reconcile.ts";

const { pool, timelock } = checkAccounts;
const total = 10n ** 24n;
const treasury = 10n ** 23n;

const holding = (...buckets: SourceBucket[]): DaoState => ({
  ...soundState,
  sources: [
    {
      adapter: "rewards",
      target: pool,
      parameters: [],
      authorities: [],
      buckets,
      mechanisms: [],
      pokes: [],
    },
  ],
});
const projected = (change: Partial<Trajectory> = {}): Trajectory => ({
  dates: [10, 20],
  total: [total, total],
  circulating: [],
  treasury: [],
  buckets: { [timelock]: [treasury, treasury], circulating: [total - treasury, total - treasury] },
  allowedTotal: [],
  events: [],
  ...change,
});
const readings = [
  { label: "now", at: 10, state: soundState },
  { label: "later", at: 20, state: soundState },
];

describe("reconcile", () => {
  it("holds total and parts of each reading against the engine's", () => {
    expect(reconcile({ projected: projected({ total: [total, total + 3n] }), readings })).toEqual([
      {
        label: "now",
        at: 10,
        rows: [
          { quantity: "Total supply", engine: total, chain: total },
          { quantity: "Treasury", engine: treasury, chain: treasury },
          { quantity: "Circulating", engine: total - treasury, chain: total - treasury },
        ],
        difference: 0n,
      },
      expect.objectContaining({ label: "later", at: 20, difference: 3n }),
    ]);
  });

  it("adds differences up whichever side has more", () => {
    const buckets = { [timelock]: [treasury - 2n], circulating: [total - treasury + 2n] };
    const [first] = reconcile({
      projected: projected({ total: [total - 1n], buckets }),
      readings: readings.slice(0, 1),
    });
    expect(first?.difference).toBe(5n);
  });

  it("counts what is owed into the total of the chain, and says so", () => {
    const state = holding(
      { id: pool, class: "community", amount: 9n, label: "Owed", isUnminted: true },
      { id: "other", class: "locked", amount: 5n, label: "Held" },
    );
    const [first] = reconcile({
      projected: projected({ total: [total + 9n], buckets: { [pool]: [9n], other: [5n] } }),
      readings: [{ label: "now", at: 10, state }],
    });
    expect(first?.rows.slice(0, 3)).toEqual([
      { quantity: "Total supply, with what is owed", engine: total + 9n, chain: total + 9n },
      { quantity: "Treasury", engine: 0n, chain: treasury },
      { quantity: "Owed", engine: 9n, chain: 9n },
    ]);
    expect(first?.difference).toBe(total - 5n);
  });

  it("takes what the engine does not have for nothing", () => {
    const [first] = reconcile({
      projected: projected({ total: [], buckets: {} }),
      readings: readings.slice(0, 1),
    });
    expect(first?.difference).toBe(2n * total);
  });
});

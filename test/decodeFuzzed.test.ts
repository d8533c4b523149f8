import { describe, expect, it } from "vitest";
import { decodeCalls } from "../lib/actions/decodeCalls.ts";
import { generalActions as actions } from "../lib/actions/generalActions.ts";
import { isSameCall } from "../lib/actions/isSameCall.ts";
import { listCalls } from "../lib/actions/listCalls.ts";
import { deepestWrapper, mostInnerCalls } from "../lib/actions/openWrapper.ts";
import { wrappers } from "../lib/actions/wrappers/wrappers.ts";
import {
  createFuzzedCall,
  createRandom,
  createValidCalls,
  wrapperParameters,
} from "./createFuzzedCalls.ts";
import { encodeDecoded } from "./encodeDecoded.ts";

const count = 20_000;

describe("decodeCalls on hostile calldata", () => {
  it("has every wrapper among what is mutated", () => {
    expect(Object.keys(wrapperParameters).sort()).toEqual(wrappers.map(({ type }) => type).sort());
  });

  it("reads every valid call but those beyond its limits", () => {
    const valid = createValidCalls(createRandom(1), { actions, count: 400 });
    const readings = listCalls(decodeCalls(valid, { actions })).map(({ decoded }) =>
      decoded.status === "decoded" ? "decoded" : decoded.reason,
    );
    const known = ["decoded", "tooDeep", "tooMany"];
    // A delegatecall of an action's bytes is nobody's action; an `upgrade` wraps such ones.
    expect(new Set(readings.filter((reading) => !known.includes(reading)))).toEqual(
      new Set(["nonCanonical", "noData"]),
    );
  });

  it("never crashes, keeps its limits, and encodes what it read to the same bytes", () => {
    const random = createRandom(2026);
    const valid = createValidCalls(random, { actions, count: 400 });
    const statuses = new Map<string, number>();
    for (let index = 0; index < count; index += 1) {
      const call = createFuzzedCall(random, valid);
      const [decoded] = decodeCalls([call], { actions });
      const listed = listCalls([decoded!]);
      expect(listed.length).toBeLessThanOrEqual(mostInnerCalls + 1);
      expect(Math.max(...listed.map(({ path }) => path.length))).toBeLessThanOrEqual(
        deepestWrapper + 1,
      );
      if (!isSameCall(encodeDecoded(decoded!, { actions }), call)) expect.fail(call.data);
      const status = decoded!.status === "decoded" ? "decoded" : decoded!.reason;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    // The generator reaches every answer but "tooMany", which takes a call of its own.
    for (const status of ["decoded", "unknownSelector", "malformed", "nonCanonical", "noData"]) {
      expect(statuses.get(status) ?? 0).toBeGreaterThan(count / 1_000);
    }
    expect(statuses.get("inconsistent")).toBeGreaterThan(0);
    expect(statuses.get("tooDeep") ?? 0).toBeGreaterThanOrEqual(0);
  }, 600_000);
});

import { size } from "viem";
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
    // A wrapper may carry any bytes, also fewer than a selector has.
    const readings = listCalls(decodeCalls(valid, { actions }))
      .filter(({ decoded }) => decoded.call.data === "0x" || size(decoded.call.data) >= 4)
      .map(({ decoded }) => (decoded.status === "decoded" ? "decoded" : decoded.reason));
    expect(readings.filter((reading) => reading === "decoded").length).toBeGreaterThan(400);
    // Arguments may be beyond what an action takes, and calls of nothing or foreign code are no action.
    const others = ["decoded", "tooDeep", "tooMany", "noData", "nonCanonical", "unknownSelector"];
    expect(readings.filter((reading) => !others.includes(reading))).toEqual([]);
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
      for (const { decoded: reading } of listed) {
        const status = reading.status === "decoded" ? "decoded" : reading.reason;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }
    // The generator reaches every answer but "tooMany", which has a test of its own.
    for (const status of ["decoded", "unknownSelector", "malformed", "nonCanonical", "noData"]) {
      expect(statuses.get(status) ?? 0).toBeGreaterThan(count / 2_000);
    }
    expect(statuses.get("inconsistent") ?? 0).toBeGreaterThan(10);
    expect(statuses.get("tooDeep") ?? 0).toBeGreaterThan(10);
  }, 600_000);
});

import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { generalActions as actions } from "../../lib/actions/generalActions.ts";
import { isSameCall } from "../../lib/actions/isSameCall.ts";
import { createFuzzedCall, createRandom, createValidCalls } from "../../test/createFuzzedCalls.ts";
import { encodeDecoded } from "../../test/encodeDecoded.ts";
import { createFigure, type Figure } from "../Figure.ts";

const batches = 100;
const callsInBatch = 10_000;
/** Calls between which the clock is read: the making and judging of calls is not measured. */
const callsAtOnce = 100;

/**
 * Decodes 1,000,000 calls, most of them valid ones that were damaged, and measures how many in a
 * second. Whatever is labelled decoded is encoded again from what is shown.
 *
 * @throws {Error} where that gives other bytes.
 */
export function measureDecoder(): readonly Figure[] {
  const random = createRandom(2026);
  const valid = createValidCalls(random, { actions, count: 400 });
  const outcomes: Record<string, number> = {};
  let bytes = 0;
  let longestMs = 0;
  const decodeSome = () => {
    const calls = Array.from({ length: callsAtOnce }, () => createFuzzedCall(random, valid));
    const start = performance.now();
    const decoded = decodeCalls(calls, { actions });
    const spent = performance.now() - start;
    longestMs = Math.max(longestMs, spent);
    for (const [index, reading] of decoded.entries()) {
      const call = calls[index]!;
      if (!isSameCall(encodeDecoded(reading, { actions }), call)) {
        throw new Error(`These bytes were decoded and encode to others: ${call.data}`);
      }
      bytes += (call.data.length - 2) / 2;
      const outcome = reading.status === "decoded" ? "decoded" : reading.reason;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    return spent;
  };
  const perSecond = Array.from({ length: batches }, () => {
    let ms = 0;
    for (let count = 0; count < callsInBatch; count += callsAtOnce) ms += decodeSome();
    return (callsInBatch / ms) * 1_000;
  });
  const calls = batches * callsInBatch;
  return [
    createFigure({
      name: "decoder",
      what: `hostile calldatas decoded in a second, of ${calls.toLocaleString("en")}; none crashes, and what is decoded encodes to the same bytes`,
      unit: "per second",
      goal: null,
      runs: perSecond,
      detail: { calls, meanBytes: Math.round(bytes / calls), longestMs, callsAtOnce, outcomes },
    }),
  ];
}

import type { Address } from "viem";
import type { Parameter } from "../../chain/Parameter.ts";
import { parametersOf } from "../parametersOf.ts";
import { type StreamState, streamValueName } from "./StreamState.ts";

/** The value's name, what it is called, and what it is. */
type Row = readonly [string, string, Parameter["value"]];

/** What governance may want to know of a stream, and what its actions change. */
export function toStreamParameters(
  stream: StreamState,
  { target, token }: { target: Address; token: Address },
): Parameter[] {
  const { id, cliffTime } = stream;
  const parameter = parametersOf(target);
  const amount = (base: bigint) => ({ unit: "amount", amount: base, token }) as const;
  const time = (seconds: number) => ({ unit: "time", seconds }) as const;
  const cliff: Row[] = cliffTime === 0 ? [] : [["cliffTime", "cliff", time(cliffTime)]];
  const values: readonly Row[] = [
    ["sender", "made by", { unit: "address", address: stream.sender }],
    ["recipient", "recipient", { unit: "address", address: stream.recipient }],
    ["deposited", "deposited", amount(stream.deposited)],
    ["withdrawn", "withdrawn", amount(stream.withdrawn)],
    ["refunded", "returned", amount(stream.refunded)],
    ["startTime", "starts", time(stream.startTime)],
    ...cliff,
    ["endTime", "ends", time(stream.endTime)],
    ["isCancelable", "can be cancelled", { unit: "flag", flag: stream.isCancelable }],
    ["wasCanceled", "cancelled", { unit: "flag", flag: stream.wasCanceled }],
  ];
  return values.map(([name, label, value]) => ({
    ...parameter(streamValueName(id, name), `Stream ${id}: ${label}`, value),
    source: { address: target, functionName: "getStream" },
  }));
}

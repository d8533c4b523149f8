import type { Address } from "viem";

/** One stream of the DAO's token. Amounts in base units, times in Unix seconds. */
export type StreamState = {
  id: bigint;
  sender: Address;
  recipient: Address;
  deposited: bigint;
  withdrawn: bigint;
  refunded: bigint;
  /** What the recipient has earned by now, withdrawn or not. */
  streamed: bigint;
  startTime: number;
  /** 0: none. */
  cliffTime: number;
  endTime: number;
  isCancelable: boolean;
  wasCanceled: boolean;
  /** There was no such stream when the DAO was opened: it is the preview's own. */
  isNew: boolean;
};

/** The name of one value of a stream among its contract's. */
export const streamValueName = (id: bigint | string, value: string): string =>
  `getStream(${id}).${value}`;

import { type Address, encodeFunctionData, getAddress, zeroAddress } from "viem";
import { sablierLockupLinearAbi } from "../../../contracts-abi/sablierLockupLinear.ts";
import { createCall } from "../../actions/createCall.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Mechanism } from "../../engine/Model.ts";
import { contractVesting } from "../../engine/mechanisms/distribution/vesting/contractVesting.ts";
import type {
  AdapterContext,
  Authority,
  IssuanceSource,
  LoadedAdapter,
} from "../IssuanceAdapter.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";
import { listStreams, spareStreams } from "./listStreams.ts";
import { type StreamState, streamValueName } from "./StreamState.ts";
import { toStreamParameters } from "./toStreamParameters.ts";

/** Sablier rounds the share of the time that has passed to 18 decimals before it multiplies. */
const shareDecimals = 18;

/** What the contract calls its streams; curved and stepped ones, which answer the same calls, have others. */
const symbolOfRelease = "SAB-V2-LOCKUP-LIN";

type LockupState = {
  symbol: string;
  nextStreamId: bigint;
  balance: bigint;
  decimals: number;
  streams: (StreamState | undefined)[];
};

/**
 * Streams of the DAO's token. What is not yet earned is held back. What is earned and not withdrawn
 * counts as circulating; where the recipient is an account of the DAO, it is held back until withdrawn,
 * which anyone may do for it.
 */
export const readSablierLinear: LoadedAdapter = {
  id: "sablierLinear",
  processes: { vesting: contractVesting },
  members: (target, { token }) => listStreams(target, token),
  read(target, context) {
    const { token, memberIds } = context;
    const call = { address: target, abi: sablierLockupLinearAbi } as const;
    const state = readAll({
      symbol: readContract({ ...call, functionName: "symbol" }),
      nextStreamId: readContract({ ...call, functionName: "nextStreamId" }),
      balance: readTokenBalance(token, target),
      decimals: readDecimals(token),
      streams: readAll(
        memberIds.map((id, index) =>
          readStream(id, {
            target,
            token,
            isNew: index >= memberIds.length - spareStreams,
          }),
        ),
      ),
    });
    return readMap(readOptional(state), (value) =>
      value?.symbol === symbolOfRelease ? toSource(target, value, context) : undefined,
    );
  },
};

function readStream(
  id: bigint,
  { target, token, isNew }: { target: Address; token: Address; isNew: boolean },
): Read<StreamState | undefined> {
  const call = { address: target, abi: sablierLockupLinearAbi, args: [id] } as const;
  const read = readAll({
    stream: readContract({ ...call, functionName: "getStream" }),
    streamed: readContract({ ...call, functionName: "streamedAmountOf" }),
  });
  return readMap(readOptional(read), (found) =>
    found === undefined || getAddress(found.stream.asset) !== token
      ? undefined
      : { ...found.stream, ...found.stream.amounts, streamed: found.streamed, id, isNew },
  );
}

function toSource(target: Address, state: LockupState, context: AdapterContext): IssuanceSource {
  const { nextStreamId, balance, decimals } = state;
  const streams = state.streams.filter((stream) => stream !== undefined);
  const held = streams.reduce((sum, stream) => sum + heldBack(stream, context), 0n);
  const own = streams.filter((stream) => isOwn(stream, context) && heldBack(stream, context) > 0n);
  return {
    adapter: readSablierLinear.id,
    target,
    parameters: [
      ...streams.flatMap((stream) => toStreamParameters(stream, { target, token: context.token })),
      nextId(target, nextStreamId),
    ],
    authorities: streams.flatMap((stream) => toAuthorities(target, stream)),
    buckets: [{ id: target, class: "locked", amount: held < balance ? held : balance }],
    mechanisms: streams.flatMap((stream) => toMechanisms(stream, { target, decimals, context })),
    pokes: own.map(({ id, recipient }) =>
      createCall({
        to: target,
        data: encodeFunctionData({
          abi: sablierLockupLinearAbi,
          functionName: "withdrawMax",
          args: [id, recipient],
        }),
      }),
    ),
  };
}

const nextId = (address: Address, count: bigint): Parameter => ({
  id: `${address}.nextStreamId`,
  label: "Next stream",
  value: { unit: "count", count },
  source: { address, functionName: "nextStreamId" },
});

/** Whether a withdrawal would reach a part of the supply that is counted by its balance. */
function isOwn({ recipient, isNew }: StreamState, { buckets }: AdapterContext): boolean {
  return !isNew && buckets.has(getAddress(recipient));
}

function heldBack(stream: StreamState, context: AdapterContext): bigint {
  const { deposited, refunded, withdrawn, streamed } = stream;
  const left = deposited - refunded - (isOwn(stream, context) ? withdrawn : streamed);
  return left > 0n ? left : 0n;
}

function toAuthorities(address: Address, stream: StreamState): Authority[] {
  const { id, sender, recipient, isCancelable } = stream;
  const source = { address, functionName: streamValueName(id, "sender") };
  return [
    {
      right: "beneficiary",
      holders: recipient === zeroAddress ? [] : [recipient],
      complete: true,
      source: { address, functionName: streamValueName(id, "recipient") },
    },
    ...(isCancelable
      ? [{ right: "setRate", holders: [sender], complete: true, source } as const]
      : []),
  ];
}

/** None where all is paid, or nobody is left to pay. A cancelled stream has ended, with what was earned. */
function toMechanisms(
  stream: StreamState,
  { target, decimals, context }: { target: Address; decimals: number; context: AdapterContext },
): readonly Mechanism[] {
  const { id, deposited, refunded, withdrawn, streamed, startTime, cliffTime, endTime } = stream;
  const recipient = getAddress(stream.recipient);
  if (recipient === zeroAddress || heldBack(stream, context) === 0n) return [];
  const end = stream.wasCanceled ? startTime : endTime;
  // Sablier refuses such a stream; another contract under its name may not.
  if (end < startTime) return [];
  const hasCliff = cliffTime > startTime && cliffTime <= end;
  return [
    {
      kind: "vesting",
      form: "linear",
      from: target,
      to: isOwn(stream, context) ? recipient : "circulating",
      total: formatAmount(deposited - refunded, decimals),
      released: formatAmount(isOwn(stream, context) ? withdrawn : streamed, decimals),
      start: startTime,
      end,
      ...(hasCliff ? { cliffAt: cliffTime } : {}),
      shareDecimals,
      label: `Stream ${id}`,
    },
  ];
}

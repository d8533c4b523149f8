import { type Address, encodeFunctionData, getAddress, zeroAddress } from "viem";
import {
  decayingScheduleAbi,
  steadyScheduleAbi,
  supplyScheduleAbi,
  synthetixMintAbi,
} from "../../../contracts-abi/supplySchedule.ts";
import { createCall } from "../../actions/createCall.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { allocation } from "../../engine/mechanisms/distribution/allocation/allocation.ts";
import { compounding } from "../../engine/mechanisms/issuance/compounding/compounding.ts";
import { stepDecay } from "../../engine/mechanisms/issuance/stepDecay/stepDecay.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals } from "../readToken.ts";
import {
  type SchedulePosition,
  toScheduleMechanisms,
  type WeeklyAmounts,
} from "./toScheduleMechanisms.ts";

type ScheduleState = {
  lastMintEvent: bigint;
  weekCounter: bigint;
  minterReward: bigint;
  firstWeek: bigint;
  periodSeconds: bigint;
  bufferSeconds: bigint;
  token: Address;
  owner: Address;
  nominatedOwner: Address;
  /** Absent where the contract's own sum fails. */
  mintable: bigint | undefined;
  decimals: number;
  now: bigint;
};

type Steady = { amount: bigint; most: bigint };

/** Anyone may have the token mint what is due, so it is minted before each later reading. */
export const readSupplySchedule: LoadedAdapter = {
  id: "supplySchedule",
  processes: { stepDecay, compounding, allocation },
  read(target, context) {
    const call = { address: target, abi: supplyScheduleAbi } as const;
    const state = readAll({
      lastMintEvent: readContract({ ...call, functionName: "lastMintEvent" }),
      weekCounter: readContract({ ...call, functionName: "weekCounter" }),
      minterReward: readContract({ ...call, functionName: "minterReward" }),
      firstWeek: readContract({ ...call, functionName: "INFLATION_START_DATE" }),
      periodSeconds: readContract({ ...call, functionName: "MINT_PERIOD_DURATION" }),
      bufferSeconds: readContract({ ...call, functionName: "MINT_BUFFER" }),
      token: readContract({ ...call, functionName: "synthetixProxy" }),
      owner: readContract({ ...call, functionName: "owner" }),
      nominatedOwner: readContract({ ...call, functionName: "nominatedOwner" }),
      mintable: readOptional(readContract({ ...call, functionName: "mintableSupply" })),
      decimals: readDecimals(context.token),
      now: readBlockTime(),
    });
    const read = readAll({
      state: readOptional(state),
      steady: readOptional(readSteady(target)),
      decaying: readOptional(readDecaying(target)),
    });
    return readMap(read, ({ state: value, steady, decaying }) => {
      const amounts = steady === undefined ? decaying : toSteady(steady);
      if (value === undefined || amounts === undefined) return undefined;
      if (getAddress(value.token) !== context.token) return undefined;
      return toSource(target, value, { amounts, steady, context });
    });
  },
};

function readSteady(target: Address) {
  const call = { address: target, abi: steadyScheduleAbi } as const;
  return readAll({
    amount: readContract({ ...call, functionName: "inflationAmount" }),
    most: readContract({ ...call, functionName: "maxInflationAmount" }),
  });
}

function toSteady({ amount }: Steady): WeeklyAmounts {
  return { form: "steady", amount };
}

function readDecaying(target: Address) {
  const call = { address: target, abi: decayingScheduleAbi } as const;
  const read = readAll({
    initial: readContract({ ...call, functionName: "INITIAL_WEEKLY_SUPPLY" }),
    decayRate: readContract({ ...call, functionName: "DECAY_RATE" }),
    terminalRate: readContract({ ...call, functionName: "TERMINAL_SUPPLY_RATE_ANNUAL" }),
    decayStart: readContract({ ...call, functionName: "SUPPLY_DECAY_START" }),
    decayEnd: readContract({ ...call, functionName: "SUPPLY_DECAY_END" }),
  });
  return readMap(read, (values): WeeklyAmounts => ({ form: "decaying", ...values }));
}

function toSource(
  target: Address,
  state: ScheduleState,
  parts: { amounts: WeeklyAmounts; steady: Steady | undefined; context: AdapterContext },
): IssuanceSource {
  const { token } = parts.context;
  const { mintable, owner } = state;
  const source = { address: target, functionName: "owner" };
  const held = { holders: owner === zeroAddress ? [] : [owner], complete: true, source };
  return {
    adapter: readSupplySchedule.id,
    target,
    parameters: toParameters(target, state, { ...parts, token }),
    authorities: [
      ...(parts.steady === undefined ? [] : [{ right: "setRate", ...held } as const]),
      { right: "grantRole", ...held },
    ],
    buckets: [],
    mechanisms:
      mintable === undefined
        ? []
        : toScheduleMechanisms(parts.amounts, {
            position: toPosition({ ...state, mintable }),
            decimals: state.decimals,
          }),
    pokes: [
      createCall({
        to: token,
        data: encodeFunctionData({ abi: synthetixMintAbi, functionName: "mint" }),
      }),
    ],
  };
}

/** The next mint counts its weeks as `recordMintEvent` does, and the week after it from there. */
function toPosition(state: ScheduleState & { mintable: bigint }): SchedulePosition {
  const { lastMintEvent, firstWeek, periodSeconds, bufferSeconds, mintable, now } = state;
  const since = lastMintEvent > 0n ? lastMintEvent : firstWeek;
  const isDue = now - lastMintEvent > periodSeconds && now > since && periodSeconds > 0n;
  const due = isDue ? (now - since) / periodSeconds : 0n;
  const weekCounter = state.weekCounter + due;
  return {
    since: due > 0n ? firstWeek + weekCounter * periodSeconds + bufferSeconds : since,
    weekCounter,
    periodSeconds,
    mintable,
    now,
  };
}

function toParameters(
  target: Address,
  state: ScheduleState,
  parts: { amounts: WeeklyAmounts; steady: Steady | undefined; token: Address },
): Parameter[] {
  const { amounts, steady, token } = parts;
  const parameter = parametersOf(target);
  const amountOf = (amount: bigint) => ({ unit: "amount", amount, token }) as const;
  const share = (numerator: bigint) =>
    ({ unit: "percent", numerator, denominator: 10n ** 18n }) as const;
  return [
    ...(steady === undefined
      ? []
      : [
          parameter("inflationAmount", "Minted each week", amountOf(steady.amount)),
          parameter("maxInflationAmount", "Most a week can be set to", amountOf(steady.most)),
        ]),
    ...(amounts.form === "steady"
      ? []
      : [
          parameter("INITIAL_WEEKLY_SUPPLY", "Minted in a first week", amountOf(amounts.initial)),
          parameter("DECAY_RATE", "A later week is less by", share(amounts.decayRate)),
          parameter(
            "TERMINAL_SUPPLY_RATE_ANNUAL",
            "Minted a year at the end",
            share(amounts.terminalRate),
          ),
        ]),
    parameter("mintableSupply", "Due now, minted by anyone", amountOf(state.mintable ?? 0n)),
    parameter("weekCounter", "Weeks minted", { unit: "count", count: state.weekCounter }),
    parameter("lastMintEvent", "Minted up to", {
      unit: "time",
      seconds: toFarthestSeconds(state.lastMintEvent),
    }),
    parameter("minterReward", "Reward for minting", amountOf(state.minterReward)),
    parameter("synthetixProxy", "Token that mints by it", {
      unit: "address",
      address: state.token,
    }),
    parameter("owner", "Owner of the schedule", { unit: "address", address: state.owner }),
    parameter("nominatedOwner", "Nominated owner of the schedule", {
      unit: "address",
      address: state.nominatedOwner,
    }),
  ];
}

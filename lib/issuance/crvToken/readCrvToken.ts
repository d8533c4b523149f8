import { type Address, encodeFunctionData, zeroAddress } from "viem";
import { erc20CrvAbi } from "../../../contracts-abi/erc20Crv.ts";
import { createCall } from "../../actions/createCall.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { constantRate } from "../../engine/mechanisms/issuance/constantRate/constantRate.ts";
import { stepDecay } from "../../engine/mechanisms/issuance/stepDecay/stepDecay.ts";
import type { Authority, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTotalSupply } from "../readToken.ts";
import { type CrvNumbers, crvEpochAt, crvNumbers, crvUnit, isCrvRate } from "./crvSchedule.ts";
import { toCrvMechanisms } from "./toCrvMechanisms.ts";

type CrvState = {
  rate: bigint;
  miningEpoch: bigint;
  start: bigint;
  available: bigint;
  minter: Address;
  admin: Address;
  totalSupply: bigint;
  decimals: number;
  now: bigint;
};

/** From execution to the last reading, in seconds; and the longest time between two readings. */
const longestPause = 94_608_000n;
const mostPokes = 40n;

/**
 * What is issued and not yet claimed is owed to the gauges' users: it counts as the supply's, as in the
 * contract's `available_supply`, beside `totalSupply`.
 */
export const readCrvToken: LoadedAdapter = {
  id: "crvToken",
  processes: { stepDecay, constantRate },
  read(target) {
    const call = { address: target, abi: erc20CrvAbi } as const;
    const state = readAll({
      rate: readContract({ ...call, functionName: "rate" }),
      miningEpoch: readContract({ ...call, functionName: "mining_epoch" }),
      start: readContract({ ...call, functionName: "start_epoch_time" }),
      available: readContract({ ...call, functionName: "available_supply" }),
      minter: readContract({ ...call, functionName: "minter" }),
      admin: readContract({ ...call, functionName: "admin" }),
      totalSupply: readTotalSupply(target),
      decimals: readDecimals(target),
      now: readBlockTime(),
    });
    const numbers = readAll({
      initialRate: readContract({ ...call, functionName: "INITIAL_RATE" }),
      reductionTime: readContract({ ...call, functionName: "RATE_REDUCTION_TIME" }),
      coefficient: readContract({ ...call, functionName: "RATE_REDUCTION_COEFFICIENT" }),
    });
    const read = readAll({ state: readOptional(state), numbers: readOptional(numbers) });
    return readMap(read, ({ state: value, numbers: given }) =>
      value === undefined ? undefined : toSource(target, value, given),
    );
  },
};

function toSource(target: Address, state: CrvState, given: CrvNumbers | undefined): IssuanceSource {
  const { rate, start, available, totalSupply, now, miningEpoch, minter, decimals } = state;
  const numbers = given ?? (isCrvRate(rate, miningEpoch) ? crvNumbers : undefined);
  const isKnown = numbers !== undefined && numbers.reductionTime > 0n && numbers.coefficient > 0n;
  const stored = { start, rate, supply: available - (now - start) * rate };
  const { epoch, updates } = isKnown
    ? crvEpochAt(stored, { at: now, numbers })
    : { epoch: stored, updates: 0 };
  const issued = epoch.supply + (now - epoch.start) * epoch.rate;
  const unminted = issued > totalSupply ? issued - totalSupply : 0n;
  const id = `${target}.unminted`;
  return {
    adapter: readCrvToken.id,
    target,
    parameters: toParameters(
      target,
      { ...state, available: issued },
      isKnown ? numbers : undefined,
    ),
    authorities: toAuthorities(target, state),
    // what there is to mint now; it grows with what is issued
    mintRule: {
      maxPerMint: minter === zeroAddress ? 0n : unminted,
      notBefore: undefined,
      cap: totalSupply + unminted,
    },
    buckets: [
      {
        id,
        class: "community",
        amount: unminted,
        label: "Issued, not minted yet",
        isUnminted: true,
      },
    ],
    mechanisms: toCrvMechanisms(epoch, {
      numbers: isKnown ? numbers : undefined,
      to: id,
      decimals,
    }),
    pokes: isKnown ? toPokes(target, { updates, reductionTime: numbers.reductionTime }) : [],
  };
}

/** An update for each epoch that can end between two readings; those too early are refused. */
function toPokes(
  target: Address,
  { updates, reductionTime }: { updates: number; reductionTime: bigint },
): IssuanceSource["pokes"] {
  const data = encodeFunctionData({ abi: erc20CrvAbi, functionName: "update_mining_parameters" });
  const needed = BigInt(updates) + longestPause / reductionTime + 1n;
  const count = toFarthestSeconds(needed < mostPokes ? needed : mostPokes);
  return Array.from({ length: count }, () => createCall({ to: target, data }));
}

function toParameters(
  target: Address,
  state: CrvState,
  numbers: CrvNumbers | undefined,
): Parameter[] {
  const parameter = parametersOf(target);
  const amount = (value: bigint) => ({ unit: "amount", amount: value, token: target }) as const;
  const seconds = (value: bigint) => ({ seconds: toFarthestSeconds(value) });
  return [
    parameter("rate", "Issued a second", amount(state.rate)),
    parameter("available_supply", "Issued so far, minted or not", amount(state.available)),
    parameter("mining_epoch", "Epoch", { unit: "count", count: state.miningEpoch }),
    parameter("start_epoch_time", "Epoch began", { unit: "time", ...seconds(state.start) }),
    ...(numbers === undefined
      ? [
          parameter("RATE_REDUCTION_TIME", "Length of an epoch", {
            unit: "text",
            text: "not told by the contract: the rate is taken to stay",
          }),
        ]
      : [
          parameter("RATE_REDUCTION_TIME", "Length of an epoch", {
            unit: "duration",
            ...seconds(numbers.reductionTime),
          }),
          parameter("RATE_REDUCTION_COEFFICIENT", "The rate falls each epoch by", {
            unit: "percent",
            numerator: numbers.coefficient - crvUnit,
            denominator: numbers.coefficient,
          }),
        ]),
    parameter("minter", "Minter", { unit: "address", address: state.minter }),
    parameter("admin", "Admin of the token", { unit: "address", address: state.admin }),
  ];
}

/** The minter is named once, by the admin. */
function toAuthorities(target: Address, { minter, admin }: CrvState): Authority[] {
  const isNamed = minter !== zeroAddress;
  return [
    {
      right: "mint",
      holders: isNamed ? [minter] : [],
      complete: true,
      source: { address: target, functionName: "minter" },
    },
    {
      right: "setMinter",
      holders: isNamed || admin === zeroAddress ? [] : [admin],
      complete: true,
      source: { address: target, functionName: "admin" },
    },
  ];
}

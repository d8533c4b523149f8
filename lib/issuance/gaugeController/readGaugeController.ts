import { type Address, getAddress } from "viem";
import { gaugeControllerAbi } from "../../../contracts-abi/gaugeController.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Inquiry } from "../Inquiry.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { gaugeWeightName, typeWeightName } from "./gaugeParameter.ts";

type Gauge = { gauge: Address; weight: bigint; share: bigint | undefined };

type ControllerState = {
  token: Address;
  admin: Address;
  futureAdmin: Address;
  gaugeCount: bigint;
  typeCount: bigint;
  typeWeights: readonly bigint[];
  gauges: readonly (Gauge | undefined)[];
};

/** The newest ones: each is three calls at every reading. */
const mostGauges = 100n;
/** Types are asked before their number is known; one that is not there has weight 0. */
const mostTypes = 12;
const shareUnit = 10n ** 18n;

/**
 * The weights alone: what is issued is the token's to say, and no contract tells what a gauge has been
 * given so far, so gauges are no parts of the supply.
 */
export const readGaugeController: LoadedAdapter = {
  id: "gaugeController",
  processes: {},
  members: listGauges,
  read(target, context) {
    const call = { address: target, abi: gaugeControllerAbi } as const;
    const state = readAll({
      token: readContract({ ...call, functionName: "token" }),
      admin: readContract({ ...call, functionName: "admin" }),
      futureAdmin: readContract({ ...call, functionName: "future_admin" }),
      gaugeCount: readContract({ ...call, functionName: "n_gauges" }),
      typeCount: readContract({ ...call, functionName: "n_gauge_types" }),
      typeWeights: readAll(
        Array.from({ length: mostTypes }, (_, type) =>
          readContract({ ...call, functionName: "get_type_weight", args: [BigInt(type)] }),
        ),
      ),
      gauges: readAll(context.members.map((gauge) => readGauge(target, gauge))),
    });
    return readMap(readOptional(state), (value) =>
      value !== undefined && getAddress(value.token) === context.token
        ? toSource(target, value, context)
        : undefined,
    );
  },
};

function readGauge(target: Address, gauge: Address) {
  const call = { address: target, abi: gaugeControllerAbi, args: [gauge] } as const;
  const read = readAll({
    weight: readContract({ ...call, functionName: "get_gauge_weight" }),
    share: readOptional(readContract({ ...call, functionName: "gauge_relative_weight" })),
  });
  return readMap(readOptional(read), (value) => value && { gauge, ...value });
}

function listGauges(target: Address): Inquiry {
  const call = { address: target, abi: gaugeControllerAbi } as const;
  const count = readOptional(readContract({ ...call, functionName: "n_gauges" }));
  return {
    ask: readMap(count, (all = 0n): Inquiry => {
      const shown = all < mostGauges ? all : mostGauges;
      if (shown <= 0n) return { found: [] };
      const places = [];
      for (let place = all - shown; place < all; place += 1n) places.push(place);
      const items = places.map((place) =>
        readOptional(readContract({ ...call, functionName: "gauges", args: [place] })),
      );
      return {
        ask: readMap(
          readAll(items),
          (found): Inquiry => ({
            found: found.flatMap((gauge) => (gauge === undefined ? [] : [getAddress(gauge)])),
          }),
        ),
      };
    }),
  };
}

function toSource(
  target: Address,
  state: ControllerState,
  { token }: AdapterContext,
): IssuanceSource {
  const source = { address: target, functionName: "admin" };
  const held = { holders: [state.admin], complete: true, source };
  return {
    adapter: readGaugeController.id,
    target,
    parameters: toParameters(target, state, token),
    authorities: [
      { right: "setRate", ...held },
      { right: "grantRole", ...held },
    ],
    buckets: [],
    mechanisms: [],
    pokes: [],
  };
}

function toParameters(target: Address, state: ControllerState, token: Address): Parameter[] {
  const parameter = parametersOf(target);
  const gauges = state.gauges.filter((gauge) => gauge !== undefined);
  return [
    parameter("admin", "Admin of the gauges", { unit: "address", address: state.admin }),
    parameter("future_admin", "Next admin of the gauges", {
      unit: "address",
      address: state.futureAdmin,
    }),
    parameter("n_gauge_types", "Types of gauges", { unit: "count", count: state.typeCount }),
    parameter("n_gauges", "Gauges", { unit: "count", count: state.gaugeCount }),
    ...state.typeWeights
      .filter((_, type) => type < state.typeCount)
      .map((count, type) =>
        parameter(typeWeightName(String(type)), `Weight of type ${type}`, { unit: "count", count }),
      ),
    ...gauges.map(({ gauge, weight }) =>
      parameter(gaugeWeightName(gauge), `Votes for ${gauge}`, {
        unit: "amount",
        amount: weight,
        token,
      }),
    ),
    ...gauges.flatMap(({ gauge, share }) =>
      share === undefined
        ? []
        : [
            parameter(`gauge_relative_weight(${gauge})`, `Share of ${gauge} this week`, {
              unit: "percent",
              numerator: share,
              denominator: shareUnit,
            }),
          ],
    ),
  ];
}

import { type Address, encodeFunctionData } from "viem";
import { makerJugAbi } from "../../../contracts-abi/maker.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Authority, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { ilkNames, toIlk } from "../makerVat/ilkNames.ts";
import { readMayGovern } from "../makerVat/readMayGovern.ts";
import { parametersOf } from "../parametersOf.ts";
import { describeBase, describeDuty } from "./describeDuty.ts";

type JugState = {
  base: bigint;
  vow: Address;
  vat: Address;
  ilks: readonly (readonly [duty: bigint, rho: bigint])[];
};

/** The fees. They raise debt inside the Vat, and no supply: so there is no mechanism, and anyone's `drip` to make. */
export const readMakerJug: LoadedAdapter = {
  id: "makerJug",
  processes: {},
  read(target, { candidates }) {
    const call = { address: target, abi: makerJugAbi } as const;
    const state = readAll({
      base: readContract({ ...call, functionName: "base" }),
      vow: readContract({ ...call, functionName: "vow" }),
      vat: readContract({ ...call, functionName: "vat" }),
      ilks: readAll(
        ilkNames.map((name) =>
          readContract({ ...call, functionName: "ilks", args: [toIlk(name)] }),
        ),
      ),
    });
    const read = readAll({
      state: readOptional(state),
      governors: readMayGovern(target, candidates),
    });
    return readMap(
      read,
      ({ state: found, governors }) => found && toSource(target, found, governors),
    );
  },
};

function toSource(address: Address, state: JugState, governors: Authority): IssuanceSource {
  const parameter = parametersOf(address);
  const known = ilkNames.flatMap((name, index) => {
    const [duty = 0n] = state.ilks[index] ?? [];
    return duty === 0n ? [] : [{ name, duty }];
  });
  return {
    adapter: readMakerJug.id,
    target: address,
    parameters: [
      parameter("base", "Stability fee of all collateral", {
        unit: "text",
        text: describeBase(state.base),
      }),
      ...known.map(
        ({ name, duty }): Parameter => ({
          id: `${address}.duty(${name})`,
          label: `Stability fee of ${name}`,
          value: { unit: "text", text: describeDuty(duty) },
          source: { address, functionName: "ilks" },
        }),
      ),
      parameter("vow", "Gets the fees", { unit: "address", address: state.vow }),
      parameter("vat", "Vat", { unit: "address", address: state.vat }),
    ],
    authorities: [governors],
    buckets: [],
    mechanisms: [],
    pokes: known.map(({ name }) =>
      createCall({
        to: address,
        data: encodeFunctionData({ abi: makerJugAbi, functionName: "drip", args: [toIlk(name)] }),
      }),
    ),
  };
}

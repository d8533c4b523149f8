import { type Address, zeroAddress } from "viem";
import { arbCappedMintAbi } from "../../../contracts-abi/arbCappedMint.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cappedMint } from "../../engine/mechanisms/issuance/cappedMint/cappedMint.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { toCappedMint } from "../toCappedMint.ts";

type ArbState = {
  totalSupply: bigint;
  owner: Address;
  nextMint: bigint;
  interval: bigint;
  numerator: bigint;
  denominator: bigint;
};

/** The owner's right to mint with its limits, which are constants of the code. */
export const readArbCappedMint: LoadedAdapter = {
  id: "arbCappedMint",
  processes: { cappedMint },
  read(target, context) {
    const call = { address: target, abi: arbCappedMintAbi } as const;
    const state = readAll({
      totalSupply: readContract({ ...call, functionName: "totalSupply" }),
      owner: readContract({ ...call, functionName: "owner" }),
      nextMint: readContract({ ...call, functionName: "nextMint" }),
      interval: readContract({ ...call, functionName: "MIN_MINT_INTERVAL" }),
      numerator: readContract({ ...call, functionName: "MINT_CAP_NUMERATOR" }),
      denominator: readContract({ ...call, functionName: "MINT_CAP_DENOMINATOR" }),
    });
    return readMap(readOptional(state), (value) =>
      value === undefined || value.denominator === 0n
        ? undefined
        : toSource(target, value, context),
    );
  },
};

function toSource(target: Address, state: ArbState, { buckets }: AdapterContext): IssuanceSource {
  const parameter = parametersOf(target);
  const { owner, nextMint, interval, numerator, denominator } = state;
  const held = { holders: owner === zeroAddress ? [] : [owner], complete: true };
  const source = { address: target, functionName: "owner" };
  return {
    adapter: readArbCappedMint.id,
    target,
    parameters: [
      parameter("owner", "Owner, who may mint", { unit: "address", address: owner }),
      parameter("nextMint", "Minting allowed after", {
        unit: "time",
        seconds: toFarthestSeconds(nextMint),
      }),
      parameter("MINT_CAP_NUMERATOR", "Largest mint", {
        unit: "percent",
        numerator,
        denominator,
      }),
      parameter("MIN_MINT_INTERVAL", "Time between mints", {
        unit: "duration",
        seconds: toFarthestSeconds(interval),
      }),
    ],
    authorities: [
      { right: "mint", ...held, source },
      { right: "setMinter", ...held, source },
    ],
    ...toCappedMint({
      totalSupply: state.totalSupply,
      share: { numerator, denominator },
      intervalSeconds: interval,
      notBefore: nextMint,
      holder: owner,
      buckets,
    }),
    buckets: [],
    pokes: [],
  };
}

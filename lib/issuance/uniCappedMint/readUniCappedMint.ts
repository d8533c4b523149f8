import { type Address, zeroAddress } from "viem";
import { uniAbi } from "../../../contracts-abi/uni.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cappedMint } from "../../engine/mechanisms/issuance/cappedMint/cappedMint.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { toCappedMint } from "../toCappedMint.ts";

type UniState = {
  totalSupply: bigint;
  minter: Address;
  mintingAllowedAfter: bigint;
  minimumTimeBetweenMints: number;
  mintCap: number;
};

/** The right to mint with its limits. That it is used is nobody's plan, so the rule has `use` 0. */
export const readUniCappedMint: LoadedAdapter = {
  id: "uniCappedMint",
  processes: { cappedMint },
  read(target, context) {
    const call = { address: target, abi: uniAbi } as const;
    const state = readAll({
      totalSupply: readContract({ ...call, functionName: "totalSupply" }),
      minter: readContract({ ...call, functionName: "minter" }),
      mintingAllowedAfter: readContract({ ...call, functionName: "mintingAllowedAfter" }),
      minimumTimeBetweenMints: readContract({ ...call, functionName: "minimumTimeBetweenMints" }),
      mintCap: readContract({ ...call, functionName: "mintCap" }),
    });
    return readMap(readOptional(state), (value) => value && toSource(target, value, context));
  },
};

function toSource(target: Address, state: UniState, { buckets }: AdapterContext): IssuanceSource {
  const parameter = parametersOf(target);
  const { minter, minimumTimeBetweenMints, mintCap } = state;
  const share = { numerator: BigInt(mintCap), denominator: 100n };
  const holders = { holders: minter === zeroAddress ? [] : [minter], complete: true };
  const source = { address: target, functionName: "minter" };
  return {
    adapter: readUniCappedMint.id,
    target,
    parameters: [
      parameter("minter", "Minter", { unit: "address", address: minter }),
      parameter("mintingAllowedAfter", "Minting allowed after", {
        unit: "time",
        seconds: toFarthestSeconds(state.mintingAllowedAfter),
      }),
      parameter("mintCap", "Largest mint", { unit: "percent", ...share }),
      parameter("minimumTimeBetweenMints", "Time between mints", {
        unit: "duration",
        seconds: minimumTimeBetweenMints,
      }),
    ],
    authorities: [
      { right: "mint", ...holders, source },
      { right: "setMinter", ...holders, source },
    ],
    ...toCappedMint({
      totalSupply: state.totalSupply,
      share,
      intervalSeconds: BigInt(minimumTimeBetweenMints),
      notBefore: state.mintingAllowedAfter,
      holder: minter,
      buckets,
    }),
    buckets: [],
    pokes: [],
  };
}

import { type Address, getAddress, zeroAddress } from "viem";
import { opMintManagerAbi } from "../../../contracts-abi/opMintManager.ts";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cappedMint } from "../../engine/mechanisms/issuance/cappedMint/cappedMint.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readTotalSupply } from "../readToken.ts";
import { toCappedMint } from "../toCappedMint.ts";
import { mintManagerTitle } from "./upgradeMintManager.ts";

type ManagerState = {
  governanceToken: Address;
  tokenOwner: Address;
  totalSupply: bigint;
  owner: Address;
  mintPermittedAfter: bigint;
  cap: bigint;
  denominator: bigint;
  period: bigint;
};

/** Releases before the getter divided by 1,000 too. */
const denominatorWithoutGetter = 1_000n;

/** The right that the manager has while it owns the token, and passes on to its owner within limits. */
export const readOpMintManager: LoadedAdapter = {
  id: "opMintManager",
  processes: { cappedMint },
  read(target, context) {
    const call = { address: target, abi: opMintManagerAbi } as const;
    const state = readAll({
      governanceToken: readContract({ ...call, functionName: "governanceToken" }),
      tokenOwner: readContract({ address: context.token, abi: ownableAbi, functionName: "owner" }),
      totalSupply: readTotalSupply(context.token),
      owner: readContract({ ...call, functionName: "owner" }),
      mintPermittedAfter: readContract({ ...call, functionName: "mintPermittedAfter" }),
      cap: readContract({ ...call, functionName: "MINT_CAP" }),
      period: readContract({ ...call, functionName: "MINT_PERIOD" }),
    });
    const denominator = readOptional(readContract({ ...call, functionName: "DENOMINATOR" }));
    const read = readAll({ state: readOptional(state), denominator });
    return readMap(read, ({ state: value, denominator: given = denominatorWithoutGetter }) =>
      value === undefined || getAddress(value.governanceToken) !== context.token || given === 0n
        ? undefined
        : toSource(target, { ...value, denominator: given }, context),
    );
  },
};

function toSource(
  target: Address,
  state: ManagerState,
  { buckets }: AdapterContext,
): IssuanceSource {
  const { owner, tokenOwner } = state;
  // once another manager owns the token, this one can do nothing more
  const isInOffice = getAddress(tokenOwner) === getAddress(target);
  const holder = isInOffice ? owner : zeroAddress;
  const held = {
    holders: holder === zeroAddress ? [] : [holder],
    complete: true,
    source: { address: target, functionName: "owner" },
  };
  return {
    adapter: readOpMintManager.id,
    target,
    parameters: toParameters(target, state),
    authorities: [
      { right: "mint", ...held },
      { right: "setMinter", ...held },
    ],
    ...(state.mintPermittedAfter === 0n && isInOffice
      ? firstMint
      : toCappedMint({
          totalSupply: isInOffice ? state.totalSupply : 0n,
          share: { numerator: state.cap, denominator: state.denominator },
          intervalSeconds: state.period,
          notBefore: state.mintPermittedAfter,
          holder,
          buckets,
        })),
    buckets: [],
    pokes: [],
  };
}

/** Before the first mint nothing is checked: any amount, at any time. */
const firstMint = {
  mintRule: { maxPerMint: undefined, notBefore: undefined, cap: undefined },
  mechanisms: [],
} as const;

function toParameters(target: Address, state: ManagerState): readonly Parameter[] {
  const parameter = parametersOf(target);
  const { owner, tokenOwner, mintPermittedAfter, cap, denominator, period } = state;
  return [
    parameter("owner", "Mint manager's owner, who may mint", { unit: "address", address: owner }),
    {
      ...parameter("tokenOwner", mintManagerTitle, { unit: "address", address: tokenOwner }),
      source: { address: state.governanceToken, functionName: "owner" },
    },
    parameter(
      "mintPermittedAfter",
      "Minting allowed after",
      mintPermittedAfter === 0n
        ? { unit: "text", text: "at once, any amount: nothing was minted yet" }
        : { unit: "time", seconds: toFarthestSeconds(mintPermittedAfter) },
    ),
    parameter("MINT_CAP", "Largest mint", { unit: "percent", numerator: cap, denominator }),
    parameter("MINT_PERIOD", "Time between mints", {
      unit: "duration",
      seconds: toFarthestSeconds(period),
    }),
  ];
}

import { type Address, getAddress, type Hex, zeroHash } from "viem";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { erc20CappedAbi } from "../../../contracts-abi/erc20Capped.ts";
import { openZeppelinMintableAbi } from "../../../contracts-abi/openZeppelinMintable.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cap } from "../../engine/mechanisms/issuance/cap/cap.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals } from "../readToken.ts";
import { minterRole } from "./minterRole.ts";

type MintableState = {
  role: Hex;
  minters: boolean[];
  admins: boolean[];
  decimals: number;
};

/** Who may mint, by `hasRole` of every account that may hold the role, and the cap if there is one. */
export const readOpenZeppelinMintable: LoadedAdapter = {
  id: "openZeppelinMintable",
  processes: { cap },
  actions: [],
  read(target, context) {
    const hasRole = (role: Hex) => (candidate: Address) =>
      readContract({
        address: target,
        abi: accessControlAbi,
        functionName: "hasRole",
        args: [role, candidate],
      });
    const state = readAll({
      role: readContract({
        address: target,
        abi: openZeppelinMintableAbi,
        functionName: "MINTER_ROLE",
      }),
      minters: readAll(context.candidates.map(hasRole(minterRole))),
      admins: readAll(context.candidates.map(hasRole(zeroHash))),
      decimals: readDecimals(target),
    });
    const cap = readOptional(
      readContract({ address: target, abi: erc20CappedAbi, functionName: "cap" }),
    );
    return readMap(readAll({ state: readOptional(state), cap }), ({ state: value, cap: limit }) =>
      value?.role === minterRole
        ? toSource({ target, state: value, cap: limit, context })
        : undefined,
    );
  },
};

function toSource(parameters: {
  target: Address;
  state: MintableState;
  cap: bigint | undefined;
  context: AdapterContext;
}): IssuanceSource {
  const { target, state, cap, context } = parameters;
  const { candidates, candidatesComplete: complete } = context;
  const holdersOf = (flags: readonly boolean[]) =>
    candidates.filter((_, index) => flags[index] === true).map((holder) => getAddress(holder));
  const minters = holdersOf(state.minters);
  const admins = holdersOf(state.admins);
  const source = { address: target, functionName: "hasRole" };
  return {
    adapter: readOpenZeppelinMintable.id,
    target,
    parameters: toParameters({ target, minters, admins, cap }),
    authorities: [
      { right: "mint", holders: minters, complete, source },
      { right: "grantRole", holders: admins, complete, source },
    ],
    mintRule: { maxPerMint: undefined, notBefore: undefined, cap },
    buckets: [],
    mechanisms: cap === undefined ? [] : [{ kind: "cap", max: formatAmount(cap, state.decimals) }],
    pokes: [],
  };
}

function toParameters(parameters: {
  target: Address;
  minters: readonly Address[];
  admins: readonly Address[];
  cap: bigint | undefined;
}): readonly Parameter[] {
  const { target, minters, admins, cap } = parameters;
  const parameter = parametersOf(target);
  const source = { address: target, functionName: "hasRole" };
  return [
    {
      id: `${target}.minters`,
      label: "Minters",
      value: { unit: "addresses", addresses: minters },
      source,
    },
    {
      id: `${target}.admins`,
      label: "Role admins",
      value: { unit: "addresses", addresses: admins },
      source,
    },
    ...(cap === undefined
      ? []
      : [parameter("cap", "Supply cap", { unit: "amount", amount: cap, token: target })]),
  ];
}

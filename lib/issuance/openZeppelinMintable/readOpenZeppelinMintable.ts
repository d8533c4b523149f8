import { type Address, getAddress, type Hex, zeroHash } from "viem";
import { accessControlAbi } from "../../../contracts-abi/accessControl.ts";
import { openZeppelinMintableAbi } from "../../../contracts-abi/openZeppelinMintable.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cap } from "../../engine/mechanisms/issuance/cap/cap.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { readSupplyLimits, type SupplyLimits, toSupplyLimits } from "../readSupplyLimits.ts";
import { readDecimals } from "../readToken.ts";
import { minterRole } from "./minterRole.ts";

type MintableState = {
  role: Hex;
  /** The role whose holders grant and revoke it. */
  adminRole: Hex;
  minters: boolean[];
  admins: boolean[];
  decimals: number;
};

/** Who may mint, by `hasRole` of every account that may hold the role, and the cap if there is one. */
export const readOpenZeppelinMintable: LoadedAdapter = {
  id: "openZeppelinMintable",
  processes: { cap },
  read(target, context) {
    const call = { address: target, abi: accessControlAbi } as const;
    const hasRole = (role: Hex) => (candidate: Address) =>
      readContract({ ...call, functionName: "hasRole", args: [role, candidate] });
    const state = readAll({
      role: readContract({
        address: target,
        abi: openZeppelinMintableAbi,
        functionName: "MINTER_ROLE",
      }),
      adminRole: readContract({ ...call, functionName: "getRoleAdmin", args: [minterRole] }),
      minters: readAll(context.candidates.map(hasRole(minterRole))),
      admins: readAll(context.candidates.map(hasRole(zeroHash))),
      decimals: readDecimals(target),
    });
    const read = readAll({ state: readOptional(state), limits: readSupplyLimits(target) });
    return readMap(read, ({ state: value, limits }) =>
      value?.role === minterRole ? toSource({ target, state: value, limits, context }) : undefined,
    );
  },
};

function toSource(parameters: {
  target: Address;
  state: MintableState;
  limits: SupplyLimits;
  context: AdapterContext;
}): IssuanceSource {
  const { target, state, limits, context } = parameters;
  const { candidates, candidatesComplete } = context;
  const holdersOf = (flags: readonly boolean[]) =>
    candidates.filter((_, index) => flags[index] === true).map((holder) => getAddress(holder));
  const minters = holdersOf(state.minters);
  const grants = grantersOf(state, { minters, admins: holdersOf(state.admins) });
  const { parameters: limitParameters, ...rule } = toSupplyLimits(target, {
    ...limits,
    decimals: state.decimals,
  });
  const source = { address: target, functionName: "hasRole" };
  const addresses = (name: string, label: string, holders: readonly Address[]) => ({
    id: `${target}.${name}`,
    label,
    value: { unit: "addresses" as const, addresses: holders },
    source,
  });
  return {
    adapter: readOpenZeppelinMintable.id,
    target,
    parameters: [
      addresses("minters", "Minters", minters),
      addresses("admins", "Role admins", grants.holders),
      ...limitParameters,
    ],
    authorities: [
      { right: "mint", holders: minters, complete: candidatesComplete, source },
      {
        right: "grantRole",
        holders: grants.holders,
        complete: candidatesComplete && grants.isKnown,
        source,
      },
    ],
    ...rule,
    buckets: [],
    pokes: [],
  };
}

/** Who grants the role: its admin role is the default one, or the role itself, or one not asked for. */
function grantersOf(
  { adminRole }: MintableState,
  { minters, admins }: { minters: readonly Address[]; admins: readonly Address[] },
): { holders: readonly Address[]; isKnown: boolean } {
  if (adminRole === zeroHash) return { holders: admins, isKnown: true };
  if (adminRole === minterRole) return { holders: minters, isKnown: true };
  return { holders: [], isKnown: false };
}

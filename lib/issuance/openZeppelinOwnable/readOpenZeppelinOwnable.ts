import { type Address, zeroAddress } from "viem";
import { arbCappedMintAbi } from "../../../contracts-abi/arbCappedMint.ts";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { cap } from "../../engine/mechanisms/issuance/cap/cap.ts";
import type { IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readSupplyLimits, type SupplyLimits, toSupplyLimits } from "../readSupplyLimits.ts";
import { readDecimals } from "../readToken.ts";
import { type MintGate, readMintGate } from "./readMintGate.ts";

type OwnableState = { owner: Address; decimals: number };

/** The owner as who may mint, where a stranger's mint is refused for not being the owner. */
export const readOpenZeppelinOwnable: LoadedAdapter = {
  id: "openZeppelinOwnable",
  processes: { cap },
  read(target) {
    const call = { address: target, abi: ownableAbi } as const;
    const state = readAll({
      owner: readContract({ ...call, functionName: "owner" }),
      decimals: readDecimals(target),
    });
    const read = readAll({
      state: readOptional(state),
      pendingOwner: readOptional(readContract({ ...call, functionName: "pendingOwner" })),
      limits: readSupplyLimits(target),
      gate: readMintGate(target),
      // ARB, ENS and their like: the owner mints by a rule of time, which another adapter reads
      nextMint: readOptional(
        readContract({ address: target, abi: arbCappedMintAbi, functionName: "nextMint" }),
      ),
    });
    return readMap(read, ({ state: value, gate, nextMint, ...others }) =>
      value === undefined || gate === undefined || nextMint !== undefined
        ? undefined
        : toSource(target, { ...value, ...others, gate }),
    );
  },
};

function toSource(
  target: Address,
  state: OwnableState & {
    pendingOwner: Address | undefined;
    limits: SupplyLimits;
    gate: MintGate;
  },
): IssuanceSource {
  const { owner, pendingOwner, limits, gate, decimals } = state;
  const parameter = parametersOf(target);
  const { parameters, ...rule } = toSupplyLimits(target, { ...limits, decimals });
  const held = {
    holders: owner === zeroAddress ? [] : [owner],
    // while it is paused, what else refuses a mint is not to be seen
    complete: gate === "owner",
    source: { address: target, functionName: "owner" },
  };
  return {
    adapter: readOpenZeppelinOwnable.id,
    target,
    parameters: [
      parameter("owner", "Owner, who may mint", { unit: "address", address: owner }),
      ...(pendingOwner === undefined
        ? []
        : [
            parameter("pendingOwner", "Owner once it accepts", {
              unit: "address",
              address: pendingOwner,
            }),
          ]),
      ...parameters,
    ],
    authorities: [
      { right: "mint", ...held },
      { right: "setMinter", ...held },
    ],
    ...rule,
    buckets: [],
    pokes: [],
  };
}

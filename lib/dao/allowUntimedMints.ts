import type { Address } from "viem";
import type { Trajectory } from "../engine/Trajectory.ts";
import type { IssuanceSource } from "../issuance/IssuanceAdapter.ts";
import type { DaoState } from "./Snapshot.ts";

/**
 * Adds to what the rules allow the rights to mint that no mechanism times, such as a minter role:
 * they may be used at once, up to the cap. The engine knows only rights that time renews. A right that
 * a known contract holds is bound by that contract's own rule, which is counted itself.
 *
 * @returns `isUnbounded` where somebody may mint without any cap; `allowedTotal` is then too low.
 */
export function allowUntimedMints(
  trajectory: Trajectory,
  { sources }: Pick<DaoState, "sources">,
): { trajectory: Trajectory; isUnbounded: boolean } {
  const bound = new Set(
    sources
      .filter(({ mintRule, mechanisms }) => mintRule !== undefined || mechanisms.length > 0)
      .map(({ target }) => target),
  );
  const caps = sources
    .filter((source) => isUntimed(source, bound))
    .map(({ mintRule }) => mintRule?.cap);
  const isUnbounded = caps.includes(undefined);
  const highest = caps.reduce<bigint>((most, cap = 0n) => (cap > most ? cap : most), 0n);
  if (highest === 0n) return { trajectory, isUnbounded };
  const allowedTotal = trajectory.allowedTotal.map((amount) =>
    amount > highest ? amount : highest,
  );
  return { trajectory: { ...trajectory, allowedTotal }, isUnbounded };
}

function isUntimed(
  { target, mintRule, mechanisms, authorities }: IssuanceSource,
  bound: ReadonlySet<Address>,
): boolean {
  const isTimed = mechanisms.some(({ kind }) => kind === "cappedMint");
  const mint = authorities.find(({ right }) => right === "mint");
  const isHeld =
    mint === undefined ||
    mint.holders.some((holder) => holder === target || !bound.has(holder)) ||
    !mint.complete;
  return mintRule !== undefined && !isTimed && isHeld;
}

import type { Address } from "viem";
import { erc20CappedAbi } from "../../contracts-abi/erc20Capped.ts";
import { erc20PausableAbi } from "../../contracts-abi/erc20Pausable.ts";
import { formatAmount } from "../amount/formatAmount.ts";
import type { Parameter } from "../chain/Parameter.ts";
import type { Read } from "../chain/Read.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { Mechanism } from "../engine/Model.ts";
import type { MintRule } from "./IssuanceAdapter.ts";
import { parametersOf } from "./parametersOf.ts";

/** What OpenZeppelin's extensions put above a right to mint; `undefined` where the token has none. */
export type SupplyLimits = {
  /** ERC20Capped, in base units. */
  cap: bigint | undefined;
  /** ERC20Pausable: nothing is minted, moved or burned while it holds. */
  paused: boolean | undefined;
};

/** Reads the limits of a token made of OpenZeppelin's parts. */
export function readSupplyLimits(token: Address): Read<SupplyLimits> {
  return readAll({
    cap: readOptional(readContract({ address: token, abi: erc20CappedAbi, functionName: "cap" })),
    paused: readOptional(
      readContract({ address: token, abi: erc20PausableAbi, functionName: "paused" }),
    ),
  });
}

/** The limits as a source has them: what is shown, what a mint is held against, what the engine keeps. */
export function toSupplyLimits(
  token: Address,
  { cap, paused, decimals }: SupplyLimits & { decimals: number },
): { parameters: readonly Parameter[]; mintRule: MintRule; mechanisms: readonly Mechanism[] } {
  const parameter = parametersOf(token);
  return {
    parameters: [
      ...(cap === undefined
        ? []
        : [parameter("cap", "Supply cap", { unit: "amount", amount: cap, token })]),
      ...(paused === undefined
        ? []
        : [parameter("paused", "Token paused", { unit: "flag", flag: paused })]),
    ],
    mintRule: { maxPerMint: undefined, notBefore: undefined, cap },
    mechanisms: cap === undefined ? [] : [{ kind: "cap", max: formatAmount(cap, decimals) }],
  };
}

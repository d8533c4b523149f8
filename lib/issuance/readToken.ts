import { type Address, numberToHex } from "viem";
import { erc20StateAbi } from "../../contracts-abi/erc20State.ts";
import { ReadFailedError } from "../chain/errors.ts";
import type { Read } from "../chain/Read.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";

/**
 * The token's own `decimals()`; a source of a token without them cannot be modelled.
 *
 * @throws {ReadFailedError} on decoding, also where they are more than a `uint8` holds.
 */
export function readDecimals(address: Address): Read<number> {
  const functionName = "decimals";
  return readMap(readContract({ address, abi: erc20StateAbi, functionName }), (decimals) => {
    if (decimals <= 255) return decimals;
    throw new ReadFailedError({ address, functionName, data: numberToHex(decimals) });
  });
}

/** What an account holds of the token, in base units. */
export function readTokenBalance(token: Address, account: Address): Read<bigint> {
  return readContract({
    address: token,
    abi: erc20StateAbi,
    functionName: "balanceOf",
    args: [account],
  });
}

/** The token's total supply, in base units. */
export function readTotalSupply(token: Address): Read<bigint> {
  return readContract({ address: token, abi: erc20StateAbi, functionName: "totalSupply" });
}

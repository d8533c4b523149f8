import type { Address } from "viem";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
import type { Read } from "../chain/Read.ts";
import { readContract } from "../chain/readContract.ts";

/** The token's own `decimals()`; a source of a token without them cannot be modelled. */
export function readDecimals(token: Address): Read<number> {
  return readContract({ address: token, abi: erc20Abi, functionName: "decimals" });
}

/** What an account holds of the token, in base units. */
export function readTokenBalance(token: Address, account: Address): Read<bigint> {
  return readContract({
    address: token,
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [account],
  });
}

/** The token's total supply, in base units. */
export function readTotalSupply(token: Address): Read<bigint> {
  return readContract({ address: token, abi: erc20Abi, functionName: "totalSupply" });
}

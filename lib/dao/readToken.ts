import { type Address, hexToString } from "viem";
import { erc20Bytes32Abi, erc20StateAbi } from "../../contracts-abi/erc20State.ts";
import { plainText } from "../actions/plainText.ts";
import type { Read } from "../chain/Read.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { TokenState } from "./Snapshot.ts";

/** What an ERC-20's `uint8` can say. */
const mostDecimals = 255;

/**
 * An ERC-20's description of itself. Names that are `bytes32` are read, and come as they may stand in a
 * line (`plainText`); decimals that are missing, or more than the standard allows, stay missing.
 */
export function readToken(address: Address): Read<TokenState> {
  const call = { address, abi: erc20StateAbi } as const;
  const read = readAll({
    totalSupply: readContract({ ...call, functionName: "totalSupply" }),
    decimals: readOptional(readContract({ ...call, functionName: "decimals" })),
    name: readText(address, "name"),
    symbol: readText(address, "symbol"),
  });
  return readMap(read, ({ decimals, ...values }) => ({
    address,
    ...values,
    decimals: decimals === undefined || decimals > mostDecimals ? undefined : decimals,
  }));
}

/** What an account holds of a token, in base units; `undefined` where the token does not answer. */
export function readTokenBalance(token: Address, account: Address): Read<bigint | undefined> {
  return readOptional(
    readContract({
      address: token,
      abi: erc20StateAbi,
      functionName: "balanceOf",
      args: [account],
    }),
  );
}

function readText(address: Address, functionName: "name" | "symbol"): Read<string> {
  const text = readOptional(readContract({ address, abi: erc20StateAbi, functionName }));
  const bytes = readOptional(readContract({ address, abi: erc20Bytes32Abi, functionName }));
  return {
    calls: text.calls,
    decode(results) {
      const word = text.decode(results) ?? fromBytes32(bytes.decode(results));
      return plainText(word ?? "");
    },
  };
}

function fromBytes32(bytes: `0x${string}` | undefined): string | undefined {
  return bytes === undefined ? undefined : hexToString(bytes, { size: 32 });
}

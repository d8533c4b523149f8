import { type Address, hexToString } from "viem";
import { erc20Abi, erc20Bytes32Abi } from "../../contracts-abi/erc20.ts";
import type { Read } from "../chain/Read.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";
import type { TokenState } from "./Snapshot.ts";

/**
 * An ERC-20's description of itself. Names that are `bytes32` are read; decimals that are missing
 * stay missing.
 */
export function readToken(address: Address): Read<TokenState> {
  const call = { address, abi: erc20Abi } as const;
  const read = readAll({
    totalSupply: readContract({ ...call, functionName: "totalSupply" }),
    decimals: readOptional(readContract({ ...call, functionName: "decimals" })),
    name: readText(address, "name"),
    symbol: readText(address, "symbol"),
  });
  return readMap(read, (values) => ({ address, ...values }));
}

/** What an account holds of a token, in base units; `undefined` where the token does not answer. */
export function readTokenBalance(token: Address, account: Address): Read<bigint | undefined> {
  return readOptional(
    readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [account] }),
  );
}

function readText(address: Address, functionName: "name" | "symbol"): Read<string> {
  const text = readOptional(readContract({ address, abi: erc20Abi, functionName }));
  const bytes = readOptional(readContract({ address, abi: erc20Bytes32Abi, functionName }));
  return {
    calls: text.calls,
    decode(results) {
      const word = text.decode(results) ?? fromBytes32(bytes.decode(results));
      return word ?? "";
    },
  };
}

function fromBytes32(bytes: `0x${string}` | undefined): string | undefined {
  return bytes === undefined ? undefined : hexToString(bytes, { size: 32 });
}

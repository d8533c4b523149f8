import { type Address, hexToBigInt, size, toFunctionSelector } from "viem";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import type { ContractValue, ValueMeaning } from "../../checks/facts.ts";
import { watchedFunctions } from "./watchedFunctions.ts";

/** What one contract answers to one function; `undefined`: nothing that is a number. */
export type WatchedValue = Pick<ContractValue, "address" | "functionName" | "meaning"> & {
  value: bigint | undefined;
};

const meanings = Object.keys(watchedFunctions) as ValueMeaning[];

/** Asks contracts for every watched function; those that have it not do not answer. */
export function readWatchedValues(contracts: readonly Address[]): Read<WatchedValue[]> {
  return readAll(
    contracts.flatMap((address) =>
      meanings.flatMap((meaning) =>
        watchedFunctions[meaning].map((functionName) =>
          readNumber({ address, functionName, meaning }),
        ),
      ),
    ),
  );
}

/** One word, whatever the function's declared type; longer answers, as of lists, are none. */
function readNumber(asked: Omit<WatchedValue, "value">): Read<WatchedValue> {
  const data = toFunctionSelector(`${asked.functionName}()`);
  return {
    calls: [{ kind: "call", to: asked.address, data }],
    decode([result]) {
      const isNumber = result?.status === "success" && size(result.data) === 32;
      return {
        ...asked,
        value: isNumber ? hexToBigInt(result.data, { signed: false }) : undefined,
      };
    },
  };
}

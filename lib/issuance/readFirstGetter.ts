import type { Address } from "viem";
import type { Read } from "../chain/Read.ts";
import { readAll } from "../chain/readAll.ts";
import { readContract } from "../chain/readContract.ts";
import { readMap } from "../chain/readMap.ts";
import { readOptional } from "../chain/readOptional.ts";

/** The first getter that answers, by its name, and what it says. */
export type FirstGetter<value> = { name: string; value: value } | undefined;

/** A whole number under one of several names: forks rename the same value after their token. */
export function readFirstNumber(
  address: Address,
  names: readonly string[],
): Read<FirstGetter<bigint>> {
  return firstOf(
    names,
    names.map((name) =>
      readContract({ address, abi: [{ ...getter, name, outputs: [number] }], functionName: name }),
    ),
  );
}

/** An address under one of several names. */
export function readFirstAddress(
  address: Address,
  names: readonly string[],
): Read<FirstGetter<Address>> {
  return firstOf(
    names,
    names.map((name) =>
      readContract({ address, abi: [{ ...getter, name, outputs: [account] }], functionName: name }),
    ),
  );
}

const getter = { type: "function", stateMutability: "view", inputs: [] } as const;
const number = { name: "", type: "uint256" } as const;
const account = { name: "", type: "address" } as const;

function firstOf<value>(
  names: readonly string[],
  reads: readonly Read<value>[],
): Read<FirstGetter<value>> {
  return readMap(readAll(reads.map((read) => readOptional(read))), (values) => {
    for (const [index, value] of values.entries()) {
      const name = names[index];
      if (value !== undefined && name !== undefined) return { name, value: value as value };
    }
    return undefined;
  });
}

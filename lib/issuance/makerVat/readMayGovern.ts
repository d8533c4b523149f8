import type { Address } from "viem";
import { makerVatAbi } from "../../../contracts-abi/maker.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Authority } from "../IssuanceAdapter.ts";

/** Which of the accounts are wards. The contract keeps no list, so there may be others. */
export function readMayGovern(address: Address, accounts: readonly Address[]): Read<Authority> {
  const asked = accounts.map((account) =>
    readOptional(
      readContract({ address, abi: makerVatAbi, functionName: "wards", args: [account] }),
    ),
  );
  return readMap(readAll(asked), (answers) => ({
    right: "setRate",
    holders: accounts.filter((_, index) => answers[index] === 1n),
    complete: false,
    source: { address, functionName: "wards" },
  }));
}

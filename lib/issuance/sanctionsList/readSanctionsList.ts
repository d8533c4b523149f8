import { sanctionsListAbi } from "../../../contracts-abi/sanctionsList.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { listedName } from "./listedName.ts";

/**
 * Who is listed, of the accounts that the DAO knows or the calls name: the contract keeps no list that can be
 * read. It neither issues nor holds anything; that recipients are asked about is the policy's `screeningOracle`.
 */
export const readSanctionsList: LoadedAdapter = {
  id: "sanctionsList",
  processes: {},
  read(target, { candidates, buckets }) {
    const call = { address: target, abi: sanctionsListAbi } as const;
    const accounts = [...new Set([...candidates, ...buckets])];
    const state = readAll({
      owner: readContract({ ...call, functionName: "owner" }),
      listed: readAll(
        accounts.map((account) =>
          readContract({ ...call, functionName: "isSanctioned", args: [account] }),
        ),
      ),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined) return undefined;
      const parameter = parametersOf(target);
      return {
        adapter: readSanctionsList.id,
        target,
        parameters: [
          parameter("owner", "Owner", { unit: "address", address: value.owner }),
          ...accounts.map((account, index) => ({
            ...parameter("isSanctioned", `${account} is listed`, {
              unit: "flag",
              flag: value.listed[index] === true,
            }),
            id: `${target}.${listedName(account)}`,
          })),
        ],
        authorities: [],
        buckets: [],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

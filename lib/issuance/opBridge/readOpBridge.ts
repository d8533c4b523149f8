import { opStandardBridgeAbi } from "../../../contracts-abi/opStandardBridge.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readTokenBalance } from "../readToken.ts";

/** What it holds is bridged; who brings it back, and when, no rule says. */
export const readOpBridge: LoadedAdapter = {
  id: "opBridge",
  processes: {},
  read(target, { token }) {
    const call = { address: target, abi: opStandardBridgeAbi } as const;
    const state = readAll({
      other: readContract({ ...call, functionName: "l2TokenBridge" }),
      amount: readTokenBalance(token, target),
    });
    return readMap(readOptional(state), (value) =>
      value === undefined
        ? undefined
        : {
            adapter: readOpBridge.id,
            target,
            parameters: [
              parametersOf(target)("l2TokenBridge", "Bridge on the other chain", {
                unit: "address",
                address: value.other,
              }),
            ],
            authorities: [],
            buckets: [{ id: target, class: "bridged", amount: value.amount }],
            mechanisms: [],
            pokes: [],
          },
    );
  },
};

import { arbitrumInboxAbi } from "../../../contracts-abi/arbitrumBridge.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";

/** It takes ether, so it is no part of the token's supply: what may stop it is all there is to read. */
export const readArbitrumInbox: LoadedAdapter = {
  id: "arbitrumInbox",
  processes: {},
  read(target) {
    const call = { address: target, abi: arbitrumInboxAbi } as const;
    const state = readAll({
      bridge: readContract({ ...call, functionName: "bridge" }),
      isListed: readContract({ ...call, functionName: "allowListEnabled" }),
      isPaused: readContract({ ...call, functionName: "paused" }),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined) return undefined;
      const parameter = parametersOf(target);
      return {
        adapter: readArbitrumInbox.id,
        target,
        parameters: [
          parameter("bridge", "Bridge that holds the ether", {
            unit: "address",
            address: value.bridge,
          }),
          parameter("allowListEnabled", "Takes messages of listed senders alone", {
            unit: "flag",
            flag: value.isListed,
          }),
          parameter("paused", "Paused", { unit: "flag", flag: value.isPaused }),
        ],
        authorities: [],
        buckets: [],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

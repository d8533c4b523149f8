import { type Address, zeroAddress } from "viem";
import { arbitrumRouterAbi } from "../../../contracts-abi/arbitrumBridge.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readTokenBalance } from "../readToken.ts";

/**
 * What the token's gateway holds is bridged; who brings it back, and when, no rule says. The gateway is
 * asked for when the DAO is opened: what it holds stays there where the calls name another.
 */
export const readArbitrumBridge: LoadedAdapter = {
  id: "arbitrumBridge",
  processes: {},
  members: (target, { token }) => ({
    ask: readMap(readOptional(readGateway(target, token)), (gateway) => ({
      found: gateway === undefined || gateway === zeroAddress ? [] : [gateway],
    })),
  }),
  read(target, { token, assets, members, buckets }) {
    const call = { address: target, abi: arbitrumRouterAbi } as const;
    const [gateway] = members;
    const state = readAll({
      gateway: readGateway(target, token),
      gateways: readAll(assets.map((asset) => readOptional(readGateway(target, asset)))),
      counterpart: readContract({ ...call, functionName: "counterpartGateway" }),
      inbox: readContract({ ...call, functionName: "inbox" }),
      owner: readContract({ ...call, functionName: "owner" }),
      held: readTokenBalance(token, gateway ?? target),
    });
    return readMap(readOptional(state), (value) => {
      if (value === undefined) return undefined;
      const parameter = parametersOf(target);
      const toValue = (address: Address) => ({ unit: "address", address }) as const;
      return {
        adapter: readArbitrumBridge.id,
        target,
        paidTo: assets.flatMap((asset, index) => {
          const account = value.gateways[index];
          return account === undefined || account === zeroAddress
            ? []
            : [{ token: asset, account }];
        }),
        parameters: [
          parameter("getGateway", "Gateway that takes the token", toValue(value.gateway)),
          parameter("counterpartGateway", "Router on the other chain", toValue(value.counterpart)),
          parameter("inbox", "Inbox", toValue(value.inbox)),
          parameter("owner", "Owner", toValue(value.owner)),
        ],
        authorities: [],
        // An account that the profile names is a part of the supply already.
        buckets:
          gateway === undefined || buckets.has(gateway)
            ? []
            : [{ id: gateway, class: "bridged", amount: value.held, label: "Arbitrum gateway" }],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

/** Who takes the token; the zero address where nobody does. */
function readGateway(address: Address, token: Address) {
  return readContract({
    address,
    abi: arbitrumRouterAbi,
    functionName: "getGateway",
    args: [token],
  });
}

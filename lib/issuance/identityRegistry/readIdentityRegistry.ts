import { type Address, zeroAddress } from "viem";
import { identityRegistryAbi, regulatedTokenAbi } from "../../../contracts-abi/identityRegistry.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { countryName, identityName, verifiedName } from "./registryNames.ts";

/** An account's standing; `isVerified` is unknown where a claim's issuer does not answer. */
type Standing = {
  account: Address;
  identity: Address;
  country: number;
  isVerified: boolean | undefined;
  isAgent: boolean;
};

/**
 * Who may be given the token, of the accounts that the DAO knows or the calls name: the contract keeps no list
 * that can be read. It neither issues nor holds anything.
 */
export const readIdentityRegistry: LoadedAdapter = {
  id: "identityRegistry",
  processes: {},
  read(target, { token, candidates, buckets }) {
    const call = { address: target, abi: identityRegistryAbi } as const;
    const accounts = [...new Set([...candidates, ...buckets])];
    const state = readAll({
      owner: readContract({ ...call, functionName: "owner" }),
      storage: readContract({ ...call, functionName: "identityStorage" }),
      topics: readContract({ ...call, functionName: "topicsRegistry" }),
      issuers: readContract({ ...call, functionName: "issuersRegistry" }),
      standings: readAll(accounts.map((account) => readStanding(target, account))),
    });
    const asked = readContract({
      address: token,
      abi: regulatedTokenAbi,
      functionName: "identityRegistry",
    });
    const read = readAll({ state: readOptional(state), asked: readOptional(asked) });
    return readMap(read, ({ state: value, asked: registry }) => {
      if (value === undefined) return undefined;
      const parameter = parametersOf(target);
      const address = (found: Address) => ({ unit: "address", address: found }) as const;
      const agents = value.standings.filter(({ isAgent }) => isAgent);
      return {
        adapter: readIdentityRegistry.id,
        target,
        parameters: [
          ...(registry === undefined
            ? []
            : [parametersOf(token)("identityRegistry", "Registry it asks", address(registry))]),
          parameter("owner", "Owner", address(value.owner)),
          parameter("identityStorage", "Keeps the identities", address(value.storage)),
          parameter("topicsRegistry", "Keeps the claims asked for", address(value.topics)),
          parameter("issuersRegistry", "Keeps the issuers trusted", address(value.issuers)),
          {
            ...parameter("isAgent", "Agents, of the accounts known", {
              unit: "addresses",
              addresses: agents.map(({ account }) => account),
            }),
            id: `${target}.agents`,
          },
          ...value.standings.flatMap((standing) => toParameters(target, standing)),
        ],
        authorities: [],
        buckets: [],
        mechanisms: [],
        pokes: [],
      };
    });
  },
};

function readStanding(address: Address, account: Address): Read<Standing> {
  const call = { address, abi: identityRegistryAbi, args: [account] } as const;
  const read = readAll({
    identity: readContract({ ...call, functionName: "identity" }),
    country: readContract({ ...call, functionName: "investorCountry" }),
    isVerified: readOptional(readContract({ ...call, functionName: "isVerified" })),
    isAgent: readContract({ ...call, functionName: "isAgent" }),
  });
  return readMap(read, (standing) => ({ account, ...standing }));
}

function toParameters(
  address: Address,
  { account, identity, country, isVerified }: Standing,
): readonly Parameter[] {
  return [
    ...(isVerified === undefined
      ? []
      : [
          {
            id: `${address}.${verifiedName(account)}`,
            label: `${account} may be given the token`,
            value: { unit: "flag", flag: isVerified },
            source: { address, functionName: "isVerified" },
          } as const,
        ]),
    ...(identity === zeroAddress
      ? []
      : [
          {
            id: `${address}.${identityName(account)}`,
            label: `Identity of ${account}`,
            value: { unit: "address", address: identity },
            source: { address, functionName: "identity" },
          } as const,
          // A number of a list, not a quantity.
          {
            id: `${address}.${countryName(account)}`,
            label: `Country of ${account}, by its number in ISO 3166-1`,
            value: { unit: "text", text: String(country) },
            source: { address, functionName: "investorCountry" },
          } as const,
        ]),
  ];
}

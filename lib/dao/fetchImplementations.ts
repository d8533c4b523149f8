import { type Address, type Client, getAddress, type Hex, numberToHex, zeroAddress } from "viem";
import { fetchReads } from "../chain/fetchReads.ts";
import { readAll } from "../chain/readAll.ts";
import { readCode } from "../chain/readCode.ts";
import { readContract } from "../chain/readContract.ts";
import { readOptional } from "../chain/readOptional.ts";
import { toRpcError } from "../chain/toRpcError.ts";

const beaconAbi = [
  {
    type: "function",
    name: "implementation",
    stateMutability: "view",
    inputs: [],
    outputs: [{ type: "address" }],
  },
] as const;

/** Where proxies keep what they stand for: ERC-1967, and OpenZeppelin before it. */
const implementationSlots: readonly Hex[] = [
  "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc",
  "0x7050c9e0f4ca769c69bd3a8ef740bc37934f8e2c036e5a723fd8ee048ed3f8c3",
];
const beaconSlot: Hex = "0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50";

/**
 * The code that proxies stand for, by the proxy's address; none where it could not be told. Read as
 * ERC-1167, ERC-1967 (with or without a beacon) and OpenZeppelin's older slot say.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchImplementations(
  client: Client,
  parameters: { proxies: readonly { address: Address; code: Hex }[]; blockNumber: bigint },
): Promise<ReadonlyMap<Address, Hex>> {
  const { proxies, blockNumber } = parameters;
  const implementations = await Promise.all(
    proxies.map(async ({ address, code }) => ({
      address,
      implementation: cloneTarget(code) ?? (await fetchSlots(client, { address, blockNumber })),
    })),
  );
  const known = implementations.flatMap(({ address, implementation }) =>
    implementation === undefined ? [] : [{ address, implementation }],
  );
  const codes = await fetchReads(client, {
    read: readAll(known.map(({ implementation }) => readCode(implementation))),
    blockNumber,
  });
  return new Map(known.map(({ address }, index) => [address, codes[index] ?? "0x"]));
}

/** An ERC-1167 clone has its target in its code. */
function cloneTarget(code: Hex): Address | undefined {
  const target = /363d3d373d3d3d363d(?:3d)?73([0-9a-f]{40})5af4/.exec(code)?.[1];
  return target === undefined ? undefined : getAddress(`0x${target}`);
}

async function fetchSlots(
  client: Client,
  { address, blockNumber }: { address: Address; blockNumber: bigint },
): Promise<Address | undefined> {
  const slots = [...implementationSlots, beaconSlot];
  const values = await Promise.all(
    slots.map((slot) =>
      client
        .request({ method: "eth_getStorageAt", params: [address, slot, numberToHex(blockNumber)] })
        .catch((error: unknown) => {
          throw toRpcError(client, error);
        }),
    ),
  );
  const [implementation, older, beacon] = values.map(toAddress);
  if (beacon === undefined) return implementation ?? older;
  return fetchReads(client, {
    read: readOptional(
      readContract({ address: beacon, abi: beaconAbi, functionName: "implementation" }),
    ),
    blockNumber,
  });
}

function toAddress(word: Hex | undefined): Address | undefined {
  const address = getAddress(`0x${(word ?? "0x").slice(2).padStart(64, "0").slice(24)}`);
  return address === zeroAddress ? undefined : address;
}

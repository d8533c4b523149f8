import {
  type Client,
  concat,
  encodeAbiParameters,
  type Hex,
  hexToBigInt,
  keccak256,
  numberToHex,
  padHex,
  size,
  stringToHex,
} from "viem";
import type { SlotOverride } from "../../chain/SimulatedEntry.ts";
import { fetchStorage } from "../../chain/storageWords.ts";
import type { EnterGovernorParameters } from "../GovernorEntry.ts";

/** Where a governor's variables begin differs with what it is built from; it is among the first. */
const slotsSearched = 64;

/** `openzeppelin.storage.Governor` by ERC-7201: where upgradeable governors of 5.x keep them. */
const namespace =
  hexToBigInt(
    keccak256(
      encodeAbiParameters(
        [{ type: "uint256" }],
        [hexToBigInt(keccak256(stringToHex("openzeppelin.storage.Governor"))) - 1n],
      ),
    ),
  ) & ~0xffn;

/** `_name`, `_proposals`, `_governanceCall`: one after another in every version from 4.4 on. */
const queueAfterName = 2n;

/**
 * What `Governor.execute` notes before it has its timelock call the governor itself: the hashes of
 * those calls, without which `onlyGovernance` refuses them. Found by the slot that holds the name.
 * None where no call goes to the governor, or the slot is not found.
 *
 * Source: OpenZeppelin Contracts 4.4 to 5.7, `Governor` and `DoubleEndedQueue`.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchGovernanceQueue(
  client: Client,
  { identity, state, calls, block }: EnterGovernorParameters,
): Promise<SlotOverride[]> {
  const { address } = identity;
  const own = calls.filter(({ to }) => to === address);
  if (own.length === 0) return [];
  const candidates = Array.from({ length: slotsSearched }, (_, slot) => BigInt(slot));
  const places = [...candidates, namespace];
  const words = await fetchStorage(client, {
    slots: places.map((slot) => ({ address, slot: word(slot) })),
    blockNumber: block.number,
  });
  const expected = nameWord(state.name);
  const found = places.filter((_, index) => words[index] === expected);
  // A long name is also kept by EIP712, which comes before.
  const name = size(stringToHex(state.name)) < 32 ? found[0] : (found[1] ?? found[0]);
  if (name === undefined) return [];
  const queue = name + queueAfterName;
  return [
    { address, slot: word(queue), value: word(BigInt(own.length) << 128n) },
    ...own.map(({ data }, index) => ({
      address,
      slot: keccak256(concat([word(BigInt(index)), word(queue + 1n)])),
      value: keccak256(data),
    })),
  ];
}

/** How Solidity keeps a string: in place with twice its length, or that length alone, and one. */
function nameWord(name: string): Hex {
  const bytes = stringToHex(name);
  const length = BigInt(size(bytes));
  if (length >= 32n) return word(2n * length + 1n);
  return word(hexToBigInt(padHex(bytes, { dir: "right", size: 32 })) | (2n * length));
}

function word(value: bigint): Hex {
  return numberToHex(value, { size: 32 });
}

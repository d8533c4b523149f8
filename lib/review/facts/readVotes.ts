import { type Address, parseAbi } from "viem";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Voter } from "../../preview/GovernancePower.ts";

/** ERC-5805, and COMP's older name for the same. */
const votesAbi = parseAbi([
  "function getVotes(address account) view returns (uint256)",
  "function getCurrentVotes(address account) view returns (uint96)",
]);

/** The votes that accounts hold at a state, most first; `undefined` where the token tells none. */
export function readVotes(
  token: Address,
  accounts: readonly Address[],
): Read<readonly Voter[] | undefined> {
  const contract = { address: token, abi: votesAbi } as const;
  const read = readAll(
    accounts.map((account) =>
      readAll({
        votes: readOptional(
          readContract({ ...contract, functionName: "getVotes", args: [account] }),
        ),
        currentVotes: readOptional(
          readContract({ ...contract, functionName: "getCurrentVotes", args: [account] }),
        ),
      }),
    ),
  );
  return readMap(read, (answers) => {
    const known = answers.map(({ votes, currentVotes }) => votes ?? currentVotes);
    if (known.length > 0 && known.every((votes) => votes === undefined)) return undefined;
    return accounts
      .map((account, index) => ({ account, votes: known[index] ?? 0n }))
      .filter(({ votes }) => votes > 0n)
      .toSorted((one, other) => (one.votes < other.votes ? 1 : -1));
  });
}

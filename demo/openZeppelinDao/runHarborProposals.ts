import {
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  hexToBigInt,
  keccak256,
  stringToHex,
} from "viem";
import type { Contract, Setup } from "../createSetup.ts";
import { demoAccounts } from "../demoAccounts.ts";
import { passSeconds } from "../passTime.ts";
import { tokens } from "../units.ts";

const hour = 3600;
const day = 24 * hour;

const mintText = `# Mint 2,000,000 HRB for next year's incentives

## Summary

Mint **2,000,000 HRB** to the timelock. The supply grows from 100,000,000 to 102,000,000 HRB, under
the cap of 200,000,000.

## Use

- 1,200,000 HRB for liquidity from January on
- 800,000 HRB for contributors, paid by later proposals

Nothing leaves the timelock without another vote.
`;

type Harbor = { token: Contract; governor: Contract; timelock: Contract };

/** The proposal of the past: a mint to the timelock, already executed. */
export function harborMint(harbor: { token: Contract; timelock: { address: Address } }): {
  id: bigint;
  /** What `queue` and `execute` take: the calls and the description's hash. */
  operation: readonly [Address[], bigint[], `0x${string}`[], `0x${string}`];
  description: string;
} {
  const { token, timelock } = harbor;
  const data = encodeFunctionData({
    abi: token.abi,
    functionName: "mint",
    args: [timelock.address, tokens(2_000_000n)],
  });
  const operation = [[token.address], [0n], [data], keccak256(stringToHex(mintText))] as const;
  const [targets, values, calldatas, hash] = operation;
  const encoded = encodeAbiParameters(
    [{ type: "address[]" }, { type: "uint256[]" }, { type: "bytes[]" }, { type: "bytes32" }],
    [targets, values, calldatas, hash],
  );
  return {
    id: hexToBigInt(keccak256(encoded)),
    operation: [[...targets], [...values], [...calldatas], hash],
    description: mintText,
  };
}

/** Proposes, votes, queues and executes the mint, with the delays that the contracts demand. */
export async function runHarborProposals(setup: Setup, harbor: Harbor): Promise<void> {
  const { governor } = harbor;
  const { id, operation, description } = harborMint(harbor);
  const [targets, values, calldatas] = operation;
  const from = demoAccounts.alice.address;
  await setup.write(governor, {
    from,
    functionName: "propose",
    args: [targets, values, calldatas, description],
  });
  await setup.mine();
  await passSeconds(setup.rpcUrl, hour + 60);
  for (const [name, support] of [
    ["alice", 1],
    ["bob", 1],
    ["carol", 2],
    ["dave", 0],
  ] as const) {
    const voter = demoAccounts[name].address;
    await setup.write(governor, { from: voter, functionName: "castVote", args: [id, support] });
  }
  await setup.mine();
  await passSeconds(setup.rpcUrl, 3 * day);
  await setup.write(governor, { functionName: "queue", args: operation });
  await setup.mine();
  await passSeconds(setup.rpcUrl, day);
  // A review reads the state before the execution block, so that block has to exist.
  await passSeconds(setup.rpcUrl, hour);
  await setup.write(governor, { functionName: "execute", args: operation });
  await setup.mine();
}

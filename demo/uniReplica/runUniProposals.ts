import type { Setup } from "../createSetup.ts";
import { type DemoAccountName, demoAccounts } from "../demoAccounts.ts";
import { passBlocks, passSeconds } from "../passTime.ts";
import type { UniContracts } from "./deployUniContracts.ts";
import { type UniProposal, uniProposals } from "./uniProposals.ts";

const votingPeriodBlocks = 40_320;
const timelockDelaySeconds = 2 * 86_400;

type Vote = { id: bigint; name: DemoAccountName; support: boolean };

/** The replica's history: a mint that failed, a grant that was paid, a grant being voted on. */
export async function runUniProposals(setup: Setup, contracts: UniContracts): Promise<void> {
  const { defeated, executed, active } = uniProposals(contracts);
  const { governor } = contracts;

  await propose(setup, { contracts, proposal: defeated });
  await vote(setup, contracts, [
    { id: 1n, name: "carol", support: true },
    { id: 1n, name: "dave", support: true },
    { id: 1n, name: "erin", support: true },
    { id: 1n, name: "alice", support: false },
    { id: 1n, name: "bob", support: false },
  ]);
  await passBlocks(setup.rpcUrl, { blocks: votingPeriodBlocks });

  await propose(setup, { contracts, proposal: executed });
  await vote(setup, contracts, [
    { id: 2n, name: "alice", support: true },
    { id: 2n, name: "bob", support: true },
    { id: 2n, name: "dave", support: true },
    { id: 2n, name: "erin", support: false },
  ]);
  await passBlocks(setup.rpcUrl, { blocks: votingPeriodBlocks });
  await setup.write(governor, { functionName: "queue", args: [2n] });
  await setup.mine();
  // A review reads the state before the execution block, so that block has to exist.
  await passSeconds(setup.rpcUrl, timelockDelaySeconds);
  await passSeconds(setup.rpcUrl, 3600);
  await setup.write(governor, { functionName: "execute", args: [2n] });
  await setup.mine();

  await propose(setup, { contracts, proposal: active });
  await vote(setup, contracts, [
    { id: 3n, name: "dave", support: true },
    { id: 3n, name: "carol", support: true },
    { id: 3n, name: "erin", support: false },
  ]);
  await passBlocks(setup.rpcUrl, { blocks: 12_000 });
}

/** Proposes and waits for the first block in which votes count. */
async function propose(
  setup: Setup,
  parameters: { contracts: UniContracts; proposal: UniProposal },
): Promise<void> {
  const { uni, governor } = parameters.contracts;
  const { proposer, signature, data, description } = parameters.proposal;
  await setup.write(governor, {
    from: proposer,
    functionName: "propose",
    args: [[uni.address], [0n], [signature], [data], description],
  });
  await setup.mine();
  await setup.mine();
}

async function vote(setup: Setup, contracts: UniContracts, votes: readonly Vote[]): Promise<void> {
  for (const { id, name, support } of votes) {
    const from = demoAccounts[name].address;
    await setup.write(contracts.governor, { from, functionName: "castVote", args: [id, support] });
  }
  await setup.mine();
}

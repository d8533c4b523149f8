import { type Address, type Client, encodeFunctionData, zeroAddress } from "viem";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { fetchDemoArtifacts } from "../../demo/fetchDemoArtifacts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import type { CheckId, Finding } from "../../lib/checks/Finding.ts";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import {
  hashProposal,
  proposalArguments,
} from "../../lib/governor/openZeppelinGovernor/hashProposal.ts";
import { enterByGovernor } from "../../lib/review/enterByGovernor.ts";
import { type ReviewCallsParameters, reviewCalls } from "../../lib/review/reviewCalls.ts";
import { reviewProposal } from "../../lib/review/reviewProposal.ts";
import { readTestContract } from "../readTestContract.ts";
import { type ContractChain, startContractChain } from "../startContractChain.ts";

export const token = 10n ** 18n;
const hour = 3600;
const day = 86_400;

/** A DAO of an incident: its token, timelock and governor, with three voters of equal weight. */
export type IncidentDao = { token: Contract; timelock: Contract; governor: Contract };

export type Incidents = ContractChain & {
  /** Deploys a DAO; its timelock owns the token and holds a tenth of it. */
  deployDao(parameters?: {
    votingDelaySeconds?: number;
    votingPeriodSeconds?: number;
    /** Whole tokens by voter, each delegated to itself. */
    votes?: readonly (readonly [Address, bigint])[];
    before?: (token: Contract) => Promise<void>;
  }): Promise<IncidentDao>;
  openDao(dao: IncidentDao, profile?: Partial<DaoProfile>): Promise<Snapshot>;
  /** Reviews calls as the DAO's governor would execute them; `level: title` of one check. */
  review(
    check: CheckId,
    parameters: {
      snapshot: Snapshot;
      calls: readonly Call[];
      executor?: Address;
    } & Pick<Partial<ReviewCallsParameters>, "subject" | "otherChains">,
  ): Promise<string[]>;
  /** Proposes as alice, through the DAO's governor; gives the proposal's number. */
  propose(
    dao: IncidentDao,
    proposal: { calls: readonly Call[]; description: string },
  ): Promise<string>;
  /** Reviews a proposal that stands on chain; the findings of one check. */
  reviewProposed(
    check: CheckId,
    parameters: { snapshot: Snapshot; id: string },
  ): Promise<Finding[]>;
};

const { alice, bob, carol, deployer } = demoAccounts;

/** A call of one of an artifact's functions. */
export function callOf(contract: Contract, functionName: string, args: readonly unknown[]): Call {
  const data = encodeFunctionData({ abi: contract.abi, functionName, args });
  return createCall({ to: contract.address, data });
}

/** Starts an empty chain on which incidents are rebuilt; stop it with `stop()`. */
export async function startIncidents(): Promise<Incidents> {
  const chain = await startContractChain();
  const { setup, client, mintage } = chain;
  return {
    ...chain,
    async deployDao(parameters = {}) {
      const { votingDelaySeconds = hour, votingPeriodSeconds = 3 * day } = parameters;
      const supply = 1_000_000n;
      const votes = parameters.votes ?? [
        [alice.address, 100_000n],
        [bob.address, 100_000n],
        [carol.address, 100_000n],
      ];
      const artifact = readTestContract("IncidentToken");
      const incident = await setup.deploy(artifact, [deployer.address, supply * token]);
      const timelock = await setup.deploy(readArtifact("TimelockController"), [
        BigInt(day),
        [setup.nextAddress(1)],
        [zeroAddress],
        zeroAddress,
      ]);
      const governor = await setup.deploy(fetchDemoArtifacts().governor, [
        "Incident",
        incident.address,
        timelock.address,
        votingDelaySeconds,
        votingPeriodSeconds,
        0n,
        4n,
      ]);
      await setup.mine();
      for (const [address, amount] of [...votes, [timelock.address, supply / 10n] as const]) {
        await setup.write(incident, { functionName: "transfer", args: [address, amount * token] });
      }
      await setup.mine();
      for (const [address] of votes) {
        await setup.write(incident, { from: address, functionName: "delegate", args: [address] });
      }
      await parameters.before?.(incident);
      const args = [timelock.address];
      await setup.write(incident, { functionName: "transferOwnership", args });
      await setup.mine();
      return { token: incident, timelock, governor };
    },
    openDao(dao, profile = {}) {
      const entry = `${demoChain.shortName}:${dao.governor.address}`;
      return openDao(client, {
        mintage,
        entry,
        profile: {
          version: 1,
          name: "Incident DAO",
          entry,
          accounts: [],
          contracts: [],
          assets: [],
          labels: {},
          ...profile,
        },
      });
    },
    async review(check, { snapshot, calls, executor, ...others }) {
      const { findings } = await reviewCalls(client, {
        mintage,
        snapshot,
        calls,
        ...routeOf(snapshot, { calls, executor }),
        ...others,
      });
      return findings.filter((finding) => finding.check === check).map(inWords);
    },
    async propose({ governor }, proposal) {
      const [targets, values, payloads] = proposalArguments(proposal);
      const args = [targets, values, payloads, proposal.description];
      await setup.write(governor, { from: alice.address, functionName: "propose", args });
      await setup.mine();
      return hashProposal(proposal).toString();
    },
    async reviewProposed(check, { snapshot, id }) {
      const { findings } = await reviewProposal(client, { mintage, snapshot, id });
      return findings.filter((finding) => finding.check === check);
    },
  };
}

/** `level: title`. */
export function inWords({ level, title }: Finding): string {
  return `${level}: ${title}`;
}

function routeOf(
  snapshot: Snapshot,
  { calls, executor }: { calls: readonly Call[]; executor: Address | undefined },
) {
  const { governor } = snapshot.dao;
  const executeAt = snapshot.block.timestamp + 8 * day;
  if (governor === undefined || executor !== undefined) {
    return { executor: executor ?? snapshot.dao.entry, executeAt };
  }
  return {
    executor: governor.executor,
    executeAt,
    enter: (client: Client) => enterByGovernor(client, { snapshot, calls, executeAt }),
  };
}

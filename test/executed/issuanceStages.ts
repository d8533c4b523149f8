import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount, within } from "./anyAmount.ts";
import type { Move } from "./Stage.ts";
import { anybody, type DeployedStage, holder, openStage, payment } from "./stageParts.ts";

const whole = 10n ** 18n;
const day = 86_400;

/** Contracts that issue by the block or by the week, as governance sets: Compound, Synthetix, The Graph. */
export async function deployIssuanceStages(
  chain: ContractChain,
  start: number,
): Promise<DeployedStage[]> {
  return [
    await deployComptroller(chain),
    await deploySchedule(chain, start),
    await deployGraph(chain),
  ];
}

async function deployComptroller(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const token = await setup.deploy(readArtifact("Uni"), [holder, holder, 2n ** 40n]);
  const named = (name: string) => readTestContract("TestedComptroller", name);
  const markets = [
    await setup.deploy(named("TestedMarket"), [5n, 3n]),
    await setup.deploy(named("TestedMarket"), [1n, 0n]),
  ].map(({ address }) => address);
  const comptroller = await setup.deploy(named("TestedComptroller"), [token.address]);
  await setup.mine();
  const contract = comptroller.address;
  for (const market of markets) {
    await setup.write(comptroller, { functionName: "list", args: [market] });
  }
  const args = [markets, [2n * whole, 10n], [whole / 3n, 20n]];
  await setup.write(comptroller, { functionName: "_setCompSpeeds", args });
  const limit = 1_000_000n * whole;
  await setup.write(token, { functionName: "transfer", args: [contract, limit] });
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "Comptroller",
      token: token.address,
      contracts: [contract],
      moves: (snapshot) => [
        payment(snapshot, { to: [contract] }),
        (random) => ({
          type: "setCompSpeeds",
          contract,
          markets: markets.slice(random.below(2)).map((market) => ({
            market,
            supply: within(random, whole * 100n).toString(),
            borrow: within(random, whole * 100n).toString(),
          })),
        }),
        (random) => ({
          type: "setContributorCompSpeed",
          contract,
          contributor: anybody(random),
          speed: within(random, whole * 10n).toString(),
        }),
        (random) => ({
          type: "grantComp",
          contract,
          recipient: anybody(random),
          amount: anyAmount(random, limit),
        }),
      ],
    });
}

async function deploySchedule(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const last = start - 3 * day;
  const named = (name: string) => readTestContract("SupplySchedules", name);
  const schedule = await setup.deploy(named("SteadySchedule"), [
    holder,
    setup.nextAddress(1),
    BigInt(last - 36 * day),
    BigInt(last),
    5n,
  ]);
  // What is minted goes where the first supply went: to somebody who is not of the DAO.
  const { address: from } = demoAccounts.carol;
  const supply = 300_000_000n * whole;
  const token = await setup.deploy(named("ScheduledToken"), [from, supply, schedule.address]);
  await setup.mine();
  await setup.write(token, { from, functionName: "transfer", args: [holder, supply] });
  const args = [1_000n * whole];
  await setup.write(schedule, { functionName: "setInflationAmount", args });
  await setup.mine();
  const contract = schedule.address;
  // A week's amount is above the reward for minting it, else nothing is minted.
  const amount =
    (type: string, { least = 0n, range }: { least?: bigint; range: bigint }): Move =>
    (random) => ({ type, contract, amount: (least + within(random, range)).toString() });
  return () =>
    openStage(chain, {
      name: "SupplySchedule",
      token: token.address,
      contracts: [contract],
      moves: (snapshot) => [
        payment(snapshot),
        amount("setInflationAmount", { least: 200n * whole, range: 100_000_000n * whole }),
        amount("setMaxInflationAmount", { range: 100_000_000n * whole }),
        amount("setMinterReward", { range: 10_000n * whole }),
        (random) => ({ type: "nominateNewOwner", contract, account: anybody(random) }),
      ],
    });
}

async function deployGraph(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const named = (name: string) => readTestContract("GraphRewards", name);
  const token = await setup.deploy(named("GraphToken"), [holder]);
  const rewards = await setup.deploy(named("SteadyGraphRewards"), [holder, token.address]);
  await setup.mine();
  const args = [114_155_251_141_552_511_415n];
  await setup.write(rewards, { functionName: "setIssuancePerBlock", args });
  await setup.mine();
  const contract = rewards.address;
  return () =>
    openStage(chain, {
      name: "The Graph",
      token: token.address,
      contracts: [contract],
      moves: (snapshot) => [
        payment(snapshot),
        (random) => ({
          type: "setIssuancePerBlock",
          contract,
          rate: within(random, 1_000n * whole * 1_000n).toString(),
        }),
        (random) => ({
          type: "setMinimumSubgraphSignal",
          contract,
          signal: anyAmount(random, 10_000n * whole),
        }),
        (random) => ({
          type: "setSubgraphAvailabilityOracle",
          contract,
          account: anybody(random),
        }),
      ],
    });
}

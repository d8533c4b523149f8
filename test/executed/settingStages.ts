import { getAddress, type Hex, stringToHex } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount, within } from "./anyAmount.ts";
import { anybody, type DeployedStage, holder, openStage, payment } from "./stageParts.ts";

const whole = 10n ** 18n;
/** Maker's unit of debt: tokens by 10^27. */
const rad = 10n ** 45n;

/** Contracts whose settings bear on supply: Ampleforth's policy, Lido's pool, Maker's ceilings and fees. */
export async function deploySettingStages(chain: ContractChain): Promise<DeployedStage[]> {
  return [await deployPolicy(chain), await deployPool(chain), await deployMaker(chain)];
}

async function deployPolicy(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const named = (name: string) => readTestContract("Fragments", name);
  const token = await setup.deploy(named("Fragments"), [holder]);
  const { address: contract } = await setup.deploy(named("LagPolicy"), [token.address]);
  await setup.mine();
  await setup.write(token, { functionName: "setMonetaryPolicy", args: [contract] });
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "rebase policy",
      token: token.address,
      moves: (snapshot) => [
        payment(snapshot),
        (random) => ({
          type: "setDeviationThreshold",
          contract,
          value: within(random, 10n ** 19n).toString(),
        }),
        (random) => ({ type: "setRebaseLag", contract, value: String(random.below(100)) }),
        (random) => ({
          type: "setRebaseTimingParameters",
          contract,
          interval: String(random.below(200_000)),
          offset: String(random.below(100_000)),
          length: String(random.below(10_000)),
        }),
        (random) => ({
          type: random.pick(["setMarketOracle", "setCpiOracle", "setOrchestrator"]),
          contract,
          account: anybody(random),
        }),
      ],
    });
}

async function deployPool(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const pool = await setup.deploy(readTestContract("PooledShares"), [holder]);
  await setup.mine();
  const value = 70n * whole + 3n;
  await setup.write(pool, { functionName: "submit", args: [holder], value });
  await setup.write(pool, { functionName: "report", args: [whole + 1n] });
  await setup.mine();
  const { address: contract } = pool;
  return () =>
    openStage(chain, {
      name: "pool of shares",
      token: contract,
      moves: (snapshot) => [
        payment(snapshot),
        (random) => ({ type: "setPoolFee", contract, fee: String(random.below(12_000)) }),
        (random) => {
          const treasury = random.below(10_000);
          const insuranceOrMore = 10_000 - treasury + (random.below(4) === 0 ? 1 : 0);
          return {
            type: "setPoolFeeParts",
            contract,
            treasury: String(treasury),
            insurance: "0",
            operators: String(insuranceOrMore),
          };
        },
        (random) => ({
          type: "setElRewardsWithdrawalLimit",
          contract,
          limit: String(random.below(11_000)),
        }),
        (random) => ({
          type: "setStakingLimit",
          contract,
          most: anyAmount(random, 150_000n * whole),
          perBlock: within(random, 100n * whole).toString(),
        }),
        (random) => ({
          type: random.pick([
            "removeStakingLimit",
            "pauseStaking",
            "resumeStaking",
            "stopPool",
            "resumePool",
            "resumePool",
          ]),
          contract,
        }),
        (random) => ({ type: "setElRewardsVault", contract, account: anybody(random) }),
      ],
    });
}

async function deployMaker(chain: ContractChain): Promise<DeployedStage> {
  const { setup, client } = chain;
  const named = (name: string) => readTestContract("MakerDebt", name);
  const vat = await setup.deploy(named("DebtVat"));
  const jug = await setup.deploy(named("DebtJug"), [vat.address]);
  await setup.mine();
  const word = (text: string): Hex => stringToHex(text, { size: 32 });
  const ilk = word("ETH-A");
  const steps = [
    [vat, "rely", [jug.address]],
    [vat, "init", [ilk]],
    [jug, "init", [ilk]],
    [jug, "file", [word("vow"), demoAccounts.alice.address]],
    [vat, "file", [word("Line"), 1_000n * rad]],
    [vat, "file", [ilk, word("line"), 600n * rad]],
    [vat, "draw", [ilk, 300n * whole]],
  ] as const;
  for (const [contract, functionName, args] of steps) {
    await setup.write(contract, { functionName, args });
  }
  await setup.mine();
  const token = getAddress(String(await client.readContract({ ...vat, functionName: "token" })));
  const contract = vat.address;
  return () =>
    openStage(chain, {
      name: "Maker",
      token,
      contracts: [vat.address, jug.address],
      moves: () => [
        (random) => ({
          type: "setDebtCeiling",
          contract,
          ilk,
          value: anyAmount(random, 600n * rad),
        }),
        (random) => ({ type: "setLeastDebt", contract, ilk, value: anyAmount(random, 10n * rad) }),
        (random) => ({
          type: "setTotalDebtCeiling",
          contract,
          value: anyAmount(random, 1_000n * rad),
        }),
        (random) => ({ type: "rely", contract, account: anybody(random) }),
        (random) => ({ type: "deny", contract, account: anybody(random, jug.address) }),
        () => ({ type: "drip", contract: jug.address, ilk }),
        (random) => ({
          type: "setStabilityFee",
          contract: jug.address,
          ilk,
          value: (10n ** 27n + within(random, 10n ** 20n)).toString(),
        }),
        (random) => ({ type: "setFeeCollector", contract: jug.address, account: anybody(random) }),
      ],
    });
}

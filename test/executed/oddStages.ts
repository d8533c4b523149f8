import type { Address } from "viem";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import type { Move } from "./Stage.ts";
import { type DeployedStage, holder, openStage, payment } from "./stageParts.ts";

/** Tokens that are odd: a fee on each transfer, told or not, nothing returned, nothing moved, or scaled. */
export async function deployOddStages(chain: ContractChain): Promise<DeployedStage[]> {
  const { setup } = chain;
  const deploy = (file: string, name: string, ...args: unknown[]) =>
    setup.deploy(readTestContract(file, name), args);
  const honest = await deploy("OddTokens", "FeeToken", holder, true);
  const silent = await deploy("OddTokens", "FeeToken", holder, false);
  const empty = await deploy("OddTokens", "EmptyReturnToken", holder);
  const refusing = await deploy("OddTokens", "FalseReturnToken", holder);
  const scaled = await deploy("Fragments", "Fragments", holder);
  const pooled = await deploy("PooledShares", "PooledShares", holder);
  await setup.mine();
  await setup.write(scaled, { functionName: "setMonetaryPolicy", args: [holder] });
  const args = [holder];
  await setup.write(pooled, { functionName: "submit", args, value: 90n * 10n ** 18n + 1n });
  await setup.write(pooled, { functionName: "report", args: [3n * 10n ** 18n + 1n] });
  await setup.mine();
  const others = [silent, empty, refusing, scaled, pooled].map(({ address }) => address);
  return [
    () => openHolder(chain, { token: honest.address, assets: others }),
    () => openScaled(chain, { name: "rebase", token: scaled }),
    () => openScaled(chain, { name: "shares", token: pooled }),
  ];
}

/** A DAO that holds one of each. */
async function openHolder(
  chain: ContractChain,
  { token, assets }: { token: Address; assets: readonly Address[] },
): ReturnType<DeployedStage> {
  const { client, mintage, setup } = chain;
  const entry = `${demoChain.shortName}:${token}`;
  const account = (address: Address, label: string, kind: "treasury" | "team") => ({
    address,
    label,
    class: kind,
  });
  const snapshot = await openDao(client, {
    mintage,
    entry,
    profile: {
      version: 1,
      name: "Odd",
      entry,
      accounts: [
        account(holder, "Treasury", "treasury"),
        account(demoAccounts.alice.address, "Alice", "team"),
      ],
      contracts: [],
      assets,
      labels: {},
    },
  });
  const { rpcUrl } = setup;
  const moves = [payment(snapshot)];
  return { name: "odd tokens", rpcUrl, client, mintage, snapshot, executor: holder, moves };
}

/** Transfers between rebases, up and down. */
function openScaled(
  chain: ContractChain,
  { name, token }: { name: "rebase" | "shares"; token: Contract },
): ReturnType<DeployedStage> {
  return openStage(chain, {
    name: `scaled balances by ${name}`,
    token: token.address,
    moves: (snapshot) => {
      const pay = payment(snapshot);
      const { totalSupply } = snapshot.state.token;
      const rebase: Move = (random) => {
        const by = BigInt(random.bytes(16)) % (totalSupply / 10n);
        const delta = String(random.below(2) === 0 ? by : -by);
        const [signature, args] =
          name === "rebase"
            ? ["rebase(uint256,int256)", ["1", delta]]
            : ["report(int256)", [delta]];
        return { type: "contractCall", to: token.address, value: "0", signature, args };
      };
      return [pay, pay, rebase];
    },
  });
}

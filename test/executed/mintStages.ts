import { zeroHash } from "viem";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount } from "./anyAmount.ts";
import { anybody, type DeployedStage, holder, minting, openStage, payment } from "./stageParts.ts";

const whole = 10n ** 18n;

/** Tokens that are minted by a rule: OP's manager, ARB, OpenZeppelin's by role and by owner, CRV. */
export async function deployMintStages(
  chain: ContractChain,
  start: number,
): Promise<DeployedStage[]> {
  return [
    await deployOp(chain, start),
    await deployArb(chain),
    await deployByRole(chain),
    await deployByOwner(chain),
    await deployCrv(chain, start),
  ];
}

async function deployOp(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const supply = 4_294_967_296n * whole;
  const args = [holder, supply, setup.nextAddress(1)];
  const token = await setup.deploy(readTestContract("OpToken"), args);
  const manager = await setup.deploy(readTestContract("OpToken", "OpManager"), [
    holder,
    token.address,
    BigInt(start),
  ]);
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "OP",
      token: token.address,
      contracts: [manager.address],
      moves: (snapshot) => [
        minting(manager.address, (supply * 20n) / 1_000n),
        payment(snapshot, { to: [manager.address] }),
        payment(snapshot),
      ],
    });
}

async function deployArb(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const supply = 10_000_000_000n * whole + 7n;
  const token = await setup.deploy(readTestContract("ArbToken"), [holder, supply, 1n]);
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "ARB",
      token: token.address,
      moves: (snapshot) => [
        minting(token.address, (supply * 200n) / 10_000n),
        payment(snapshot),
        payment(snapshot),
      ],
    });
}

async function deployByRole(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const [supply, cap] = [600_000n * whole, 1_000_000n * whole];
  const artifact = readTestContract("MintableToken", "RoleToken");
  const { address: token } = await setup.deploy(artifact, [holder, supply, cap, zeroHash]);
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "OpenZeppelin by role",
      token,
      moves: (snapshot) => [
        minting(token, cap - supply),
        minting(token, cap - supply),
        payment(snapshot),
        (random) => ({ type: "burn", token, amount: anyAmount(random, supply) }),
        (random) => ({ type: "delegate", token, delegatee: anybody(random) }),
      ],
    });
}

async function deployByOwner(chain: ContractChain): Promise<DeployedStage> {
  const { setup } = chain;
  const [supply, cap] = [999_000n * whole, 1_000_000n * whole];
  const artifact = readTestContract("MintableToken", "OwnedToken");
  const { address: token } = await setup.deploy(artifact, [holder, supply, cap]);
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "OpenZeppelin by owner",
      token,
      moves: (snapshot) => [
        minting(token, cap - supply),
        minting(token, cap - supply),
        payment(snapshot),
        (random) => ({ type: "burn", token, amount: anyAmount(random, supply) }),
        (random) => ({ type: "transferOwnership", contract: token, account: anybody(random) }),
        (random) =>
          random.below(3) > 0
            ? { type: "unpause", contract: token }
            : { type: "pause", contract: token },
      ],
    });
}

async function deployCrv(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const rate = 8_714_335_457_889_396_245n;
  const token = await setup.deploy(readTestContract("CrvToken"), [
    holder,
    BigInt(start),
    rate,
    31_536_000n,
    1_189_207_115_002_721_024n,
  ]);
  await chain.mineAt(start + 60);
  await setup.write(token, { functionName: "update_mining_parameters" });
  await setup.write(token, { functionName: "set_minter", args: [holder] });
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "CRV",
      token: token.address,
      moves: (snapshot) => [
        minting(token.address, rate * BigInt(snapshot.block.timestamp - start)),
        minting(token.address, rate * 100n),
        payment(snapshot),
        (random) => ({
          type: "burn",
          token: token.address,
          amount: anyAmount(random, 1_000n * whole),
        }),
        (random) => ({ type: "setCrvAdmin", contract: token.address, account: anybody(random) }),
      ],
    });
}

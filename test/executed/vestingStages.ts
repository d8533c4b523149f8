import { type Address, zeroAddress } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { readTestContract } from "../readTestContract.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount } from "./anyAmount.ts";
import type { Move } from "./Stage.ts";
import { anybody, type DeployedStage, holder, openStage, payment } from "./stageParts.ts";

const whole = 10n ** 18n;
const day = 86_400;
const year = 365 * day;

/** Vesting wallets of each release, a TreasuryVester, and Sablier's streams. */
export async function deployVestingStages(
  chain: ContractChain,
  start: number,
): Promise<DeployedStage[]> {
  return [await deployWallets(chain, start), await deployStreams(chain, start)];
}

async function deployWallets(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const { alice } = demoAccounts;
  const supply = 1_000_000n * whole;
  const token = await setup.deploy(readTestContract("OpToken"), [holder, supply, holder]);
  const times = [BigInt(start - day), BigInt(2 * year)];
  const own = await setup.deploy(readArtifact("VestingWallet"), [holder, ...times]);
  const cliff = await setup.deploy(readTestContract("Vesting", "CliffWallet"), [
    holder,
    ...times,
    BigInt(year),
  ]);
  const fixed = await setup.deploy(readTestContract("Vesting", "WalletOfRelease4"), [
    alice.address,
    ...times,
  ]);
  const begin = BigInt(start + 10 * year);
  const vester = await setup.deploy(readArtifact("TreasuryVester"), [
    token.address,
    holder,
    100_000n * whole + 7n,
    begin,
    begin,
    begin + BigInt(year),
  ]);
  await setup.mine();
  const wallets = [own, cliff, fixed, vester].map(({ address }) => address);
  for (const address of wallets) {
    const args = [address, 100_000n * whole + 7n];
    await setup.write(token, { functionName: "transfer", args });
  }
  await setup.mine();
  return () =>
    openStage(chain, {
      name: "vesting",
      token: token.address,
      contracts: wallets,
      class: "locked",
      moves: (snapshot) => [
        payment(snapshot, { to: wallets }),
        payment(snapshot, { to: wallets }),
        (random) => ({
          type: "transferOwnership",
          contract: random.pick([own.address, own.address, cliff.address, fixed.address]),
          account: anybody(random),
        }),
        (random) => ({
          type: "setVestingRecipient",
          contract: vester.address,
          account: anybody(random),
        }),
      ],
    });
}

async function deployStreams(chain: ContractChain, start: number): Promise<DeployedStage> {
  const { setup } = chain;
  const token = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  const sablier = await setup.deploy(readArtifact("SablierV2LockupLinear"), [holder, zeroAddress]);
  await setup.mine();
  const limit = 2n ** 96n - 1n;
  await setup.write(token, { functionName: "approve", args: [sablier.address, limit] });
  for (const recipient of [demoAccounts.alice.address, demoAccounts.bob.address, holder]) {
    const terms = {
      sender: holder,
      recipient,
      totalAmount: 43_000_000n * whole + 7n,
      asset: token.address,
      cancelable: true,
      transferable: true,
      timestamps: { start: start + 10, cliff: 0, end: start + 3 * year + 11 },
      broker: { account: zeroAddress, fee: 0n },
    };
    await setup.write(sablier, { functionName: "createWithTimestamps", args: [terms] });
  }
  await setup.mine();
  const moves = streamMoves(sablier.address, token.address);
  return () =>
    openStage(chain, {
      name: "Sablier",
      token: token.address,
      contracts: [sablier.address],
      class: "locked",
      moves: (snapshot) => [payment(snapshot), ...moves(snapshot.block.timestamp)],
    });
}

function streamMoves(contract: Address, token: Address): (now: number) => Move[] {
  const common = { contract, sender: holder, token, transferable: true };
  const broker = { broker: zeroAddress, brokerFee: "0" };
  return (now) => [
    (random) => ({
      type: "createStreamWithDurations",
      ...common,
      ...broker,
      recipient: anybody(random),
      amount: anyAmount(random, 100_000_000n * whole),
      cancelable: random.below(2) === 0,
      cliffSeconds: String(random.below(60) * day),
      totalSeconds: String(random.below(1_000) * day + 1),
    }),
    (random) => {
      const first = now + random.below(400) * day - 30 * day;
      return {
        type: "createStreamWithTimestamps",
        ...common,
        ...broker,
        recipient: anybody(random),
        amount: anyAmount(random, 100_000_000n * whole),
        cancelable: random.below(2) === 0,
        start: String(first),
        cliff: String(random.below(2) * (first + 10 * day)),
        end: String(first + random.below(1_000) * day),
      };
    },
    (random) => ({ type: "cancelStream", contract, streamId: String(1 + random.below(5)) }),
    (random) => ({ type: "renounceStream", contract, streamId: String(1 + random.below(4)) }),
    (random) => ({
      type: "withdrawStreamed",
      contract,
      streamId: String(1 + random.below(4)),
      recipient: random.pick([holder, demoAccounts.alice.address, demoAccounts.bob.address]),
      amount: anyAmount(random, 1_000n * whole),
    }),
  ];
}

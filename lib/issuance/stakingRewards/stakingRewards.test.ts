import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { transfer } from "../../actions/transfer.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import { notifyRewardAmount } from "./notifyRewardAmount.ts";
import { recoverERC20 } from "./recoverERC20.ts";
import { setPaused } from "./setPaused.ts";
import { setRewardsDuration } from "./setRewardsDuration.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const notify = (contract: Contract, tokens: bigint) =>
  notifyRewardAmount.encode({ contract: contract.address, reward: (tokens * whole).toString() });

let chain: ContractChain;
let uni: Contract;
let other: Contract;
let uniswap: Contract;
let synthetix: Contract;
let forced: Contract;
let clone: Contract;
let endless: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const rewards = () => readTestContract("SynthetixRewards");
  uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  other = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  uniswap = await setup.deploy(readArtifact("StakingRewards"), [holder, uni.address, uni.address]);
  synthetix = await setup.deploy(rewards(), [holder, uni.address, uni.address]);
  forced = await setup.deploy(rewards(), [holder, uni.address, uni.address]);
  clone = await setup.deploy(cloneOf(synthetix));
  endless = await setup.deploy(readTestContract("SynthetixRewards", "EndlessRewards"));
  await chain.mineAt(start);
  const give = (token: Contract, to: Contract, amount: bigint) =>
    setup.write(token, { functionName: "transfer", args: [to.address, amount * whole] });
  await give(uni, uniswap, 5_000_000n);
  await setup.write(uniswap, { functionName: "notifyRewardAmount", args: [5_000_000n * whole] });
  await give(uni, forced, 7n);
  await setup.write(forced, { functionName: "force", args: [2n ** 200n, 2n ** 255n] });
  await chain.mineAt(start + day);
});
afterAll(() => chain.stop());

const open = (...contracts: Contract[]) =>
  chain.open({
    token: uni.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Farm ${index}`,
      class: "community",
    })),
  });

const valuesOf = (
  { state }: Awaited<ReturnType<typeof open>>,
  { address }: Contract,
): Record<string, unknown> =>
  Object.fromEntries(
    state.parameters
      .filter(({ source }) => source.address === address)
      .map(({ label, value }) => [label, value]),
  );

describe("stakingRewards of Uniswap", () => {
  it("is read by its own code, and holds its path where nothing is done", async () => {
    const snapshot = await open(uniswap, endless, clone);
    expect(snapshot.dao.recognised.filter(({ adapter }) => adapter === "stakingRewards")).toEqual([
      { adapter: "stakingRewards", target: uniswap.address },
      { adapter: "stakingRewards", target: clone.address },
    ]);
    // 5,000,000 UNI over 60 days
    expect(valuesOf(snapshot, uniswap)).toMatchObject({
      "Rewards a second": { amount: 964506172839506172n },
      "Length of a reward period": { unit: "duration", seconds: 60 * day },
      "Starts rewards": { address: holder },
    });
    const [source] = snapshot.state.sources.filter(({ target }) => target === uniswap.address);
    expect(source?.authorities.map(({ right, holders }) => ({ right, holders }))).toEqual([
      { right: "setRate", holders: [holder] },
    ]);
    await proveAdapter(chain, { snapshot });
  });

  it("computes with the contract what a notice in the running period makes of the rate", async () => {
    const snapshot = await open(uniswap);
    const calls = [
      transfer.encode({
        token: uni.address,
        recipient: uniswap.address,
        amount: (1_000_000n * whole).toString(),
      }),
      notify(uniswap, 1_000_000n),
    ];
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls,
    });
    const finish = snapshot.state.parameters.find(({ label }) => label === "Rewards end");
    const seconds = finish?.value.unit === "time" ? finish.value.seconds : 0;
    const left = BigInt(seconds - snapshot.block.timestamp - 7 * day) * 964506172839506172n;
    const rate = (1_000_000n * whole + left) / BigInt(60 * day);
    expect(changes.find(({ label }) => label === "Rewards a second")).toMatchObject({
      before: { amount: 964506172839506172n },
      after: { amount: rate },
    });
    expect(descriptions[1]?.fields.at(-1)?.value).toBe(
      `0.964506172839506172 UNI → ${formatAmount(rate, 18)} UNI`,
    );
  });
});

describe("stakingRewards of Synthetix", () => {
  it("holds its path through a first period, a new length, a pause and a recovery", async () => {
    const snapshot = await open(synthetix);
    expect(valuesOf(snapshot, synthetix)).toMatchObject({
      "Rewards a second": { amount: 0n },
      "Rewards end": { seconds: 0 },
      "Owner of the staking contract": { address: holder },
      "Staking paused": { flag: false },
    });
    const contract = synthetix.address;
    const send = (token: Contract, amount: bigint) =>
      transfer.encode({ token: token.address, recipient: contract, amount: amount.toString() });
    const { changes } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        setRewardsDuration.encode({ contract, value: String(500 * day) }),
        setPaused.encode({ contract, paused: true }),
        send(other, 3n),
        recoverERC20.encode({ contract, token: other.address, amount: "3" }),
        send(uni, 1_000n * whole),
        notify(synthetix, 1_000n),
      ],
    });
    const changed = Object.fromEntries(
      changes.map(({ label, before, after }) => [label, { before, after }]),
    );
    expect(changed).toMatchObject({
      "Length of a reward period": {
        before: { seconds: 7 * day },
        after: { seconds: 500 * day },
      },
      "Staking paused": { before: { flag: false }, after: { flag: true } },
      "Rewards a second": { after: { amount: (1_000n * whole) / BigInt(500 * day) } },
    });
  });

  it("reads odd values without failing, and holds back no more than there is", async () => {
    const { state } = await open(forced);
    const source = state.sources.find(({ target }) => target === forced.address);
    expect(source?.buckets).toEqual([
      { id: forced.address, class: "community", amount: 7n * whole },
    ]);
    expect(source?.mechanisms[0]).toMatchObject({ until: 2 ** 53 - 1 });
  });
});

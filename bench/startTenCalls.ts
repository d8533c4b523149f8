import { type Address, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { waitForTransactionReceipt } from "viem/actions";
import { demoAccounts } from "../demo/demoAccounts.ts";
import { readArtifact } from "../demo/readArtifact.ts";
import type { Action } from "../lib/actions/Action.ts";
import { openDao } from "../lib/dao/openDao.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";
import type { Draft } from "../lib/proposal/Draft.ts";
import { type Demo, startDemo } from "../test/startDemo.ts";

const whole = 10n ** 18n;
const year = 31_536_000;

/** The demo chain with a DAO that streams and rewards, and a draft of ten calls of eight kinds. */
export type TenCalls = { demo: Demo; snapshot: Snapshot; draft: Draft };

/** Starts it; stop it with `demo.chain.stop()`. */
export async function startTenCalls(): Promise<TenCalls> {
  const demo = await startDemo();
  const token = demo.contract("harborToken");
  const timelock = demo.contract("harborTimelock");
  const none: Address = "0x0000000000000000000000000000000000000000";
  const staking = await deploy(demo, "StakingRewards", [timelock, token, token]);
  const sablier = await deploy(demo, "SablierV2LockupLinear", [timelock, none]);
  const own = demo.mintage.profiles.find(({ entry }) => entry === demo.entry("harbor"));
  if (own === undefined) throw new Error("The demo has no profile of Harbor");
  const profile = {
    ...own,
    contracts: [
      ...own.contracts,
      { address: staking, label: "Staking rewards", class: "community" as const },
      { address: sablier, label: "Streams", class: "locked" as const },
    ],
  };
  const { entry } = profile;
  const snapshot = await openDao(demo.client, { mintage: demo.mintage, entry, profile });
  const governor = demo.contract("harborGovernor");
  const actions = tenActions(demo, { staking, sablier, start: snapshot.block.timestamp + year });
  return {
    demo,
    snapshot,
    draft: {
      version: 1,
      dao: entry,
      title: "Ten calls",
      description: "A year's program.",
      route: { kind: "governor", address: governor },
      actions,
    },
  };
}

function tenActions(
  demo: Demo,
  places: { staking: Address; sablier: Address; start: number },
): Action[] {
  const { staking, sablier, start } = places;
  const token = demo.contract("harborToken");
  const timelock = demo.contract("harborTimelock");
  const grantee = demo.account("grantee");
  const amount = (tokens: bigint) => (tokens * whole).toString();
  const pay = (recipient: Address, tokens: bigint) =>
    ({ type: "transfer", token, recipient, amount: amount(tokens) }) as const;
  return [
    { type: "mint", token, recipient: timelock, amount: amount(1_000_000n) },
    { type: "mint", token, recipient: grantee, amount: amount(1_000n) },
    pay(grantee, 2_000n),
    pay(demo.account("builders"), 3_000n),
    {
      type: "transfer",
      token: demo.contract("dollar"),
      recipient: grantee,
      amount: "5000000000",
    },
    { type: "transferEther", recipient: grantee, amount: amount(1n) },
    pay(staking, 100_000n),
    { type: "notifyRewardAmount", contract: staking, reward: amount(100_000n) },
    { type: "approve", token, spender: sablier, amount: amount(50_000n) },
    {
      type: "createStreamWithTimestamps",
      contract: sablier,
      sender: timelock,
      recipient: grantee,
      token,
      amount: amount(50_000n),
      cancelable: true,
      transferable: true,
      start: String(start),
      cliff: "0",
      end: String(start + 2 * year),
      broker: grantee,
      brokerFee: "0",
    },
  ];
}

async function deploy(
  { client, chain }: Demo,
  name: Parameters<typeof readArtifact>[0],
  args: readonly unknown[],
): Promise<Address> {
  const { abi, bytecode } = readArtifact(name);
  const wallet = createWalletClient({
    account: privateKeyToAccount(demoAccounts.deployer.privateKey),
    transport: http(chain.rpcUrl),
  });
  const hash = await wallet.deployContract({ abi, bytecode, args: [...args], chain: null });
  const { contractAddress } = await waitForTransactionReceipt(client, {
    hash,
    pollingInterval: 20,
  });
  if (contractAddress == null) throw new Error(`${name} was not deployed`);
  return contractAddress;
}

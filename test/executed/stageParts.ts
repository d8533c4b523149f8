import { type Address, getAddress, zeroAddress } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import type { NamedAccount } from "../../lib/dao/DaoProfile.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Random } from "../createFuzzedCalls.ts";
import type { ContractChain } from "../startContractChain.ts";
import { anyAmount } from "./anyAmount.ts";
import type { Move, Stage } from "./Stage.ts";

/** Who executes on the chain of contracts: it owns what is deployed there. */
export const holder: Address = demoAccounts.deployer.address;

/** A stage that is deployed, and is opened once all are: then none moves the block of another. */
export type DeployedStage = () => Promise<Stage>;

const people = [demoAccounts.alice, demoAccounts.bob, demoAccounts.carol].map(
  ({ address }) => address,
);

/** Somebody known, the executor itself, nobody, or an account that no one has heard of. */
export function anybody(random: Random, own: Address = holder): Address {
  const way = random.below(16);
  if (way === 0) return zeroAddress;
  if (way < 3) return own;
  return way < 6 ? getAddress(random.bytes(20)) : random.pick(people);
}

/** What an account of a snapshot holds of an asset, in base units. */
export function amountOf(
  { state }: Snapshot,
  { account, asset }: { account: Address; asset: Address },
): bigint {
  const found = state.accounts.find(({ address }) => address === account);
  return found?.balances.find((balance) => balance.asset === asset)?.amount ?? 0n;
}

/** A payment of one of the assets. */
export function payment(
  snapshot: Snapshot,
  { from = holder, to = [] }: { from?: Address; to?: readonly Address[] } = {},
): Move {
  const assets = snapshot.state.assets.map(({ address }) => address);
  return (random) => {
    const token = random.pick(assets);
    const places = [...to, token];
    const recipient = random.below(3) === 0 ? random.pick(places) : anybody(random, from);
    const limit = amountOf(snapshot, { account: from, asset: token });
    return { type: "transfer", token, recipient, amount: anyAmount(random, limit) };
  };
}

/** A mint of what may be minted at most. */
export function minting(token: Address, limit: bigint): Move {
  return (random) => ({
    type: "mint",
    token,
    recipient: anybody(random),
    amount: anyAmount(random, limit),
  });
}

/** A DAO of the chain of contracts, with its holder and Alice named. */
export async function openStage(
  chain: ContractChain,
  parts: {
    name: string;
    token: Address;
    contracts?: readonly Address[];
    class?: NamedAccount["class"];
    moves(snapshot: Snapshot): readonly Move[];
  },
): Promise<Stage> {
  const { client, mintage, setup } = chain;
  const snapshot = await chain.open({
    token: parts.token,
    accounts: [
      { address: holder, label: "Treasury", class: "treasury" },
      { address: demoAccounts.alice.address, label: "Alice", class: "team" },
    ],
    contracts: (parts.contracts ?? []).map((address, index) => ({
      address,
      label: `Contract ${index}`,
      class: parts.class ?? "community",
    })),
  });
  const { name, moves } = parts;
  const { rpcUrl } = setup;
  return { name, rpcUrl, client, mintage, snapshot, executor: holder, moves: moves(snapshot) };
}

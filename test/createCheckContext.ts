import { type Address, getAddress } from "viem";
import { createCall } from "../lib/actions/createCall.ts";
import type { DecodedCall } from "../lib/actions/DecodedCall.ts";
import type { CheckContext } from "../lib/checks/CheckContext.ts";
import { defaultPolicy } from "../lib/dao/Policy.ts";
import type { DaoState } from "../lib/dao/Snapshot.ts";
import type { GovernorState } from "../lib/governor/GovernorFlavour.ts";
import { compareStates } from "../lib/preview/compareStates.ts";
import type { Preview, Transfer } from "../lib/preview/Preview.ts";

const address = (digit: string): Address => getAddress(`0x${digit.repeat(40)}`);

/** The accounts of a made-up DAO; `token` has 18 decimals, `dollar` 6. */
export const checkAccounts = {
  token: address("1"),
  dollar: address("2"),
  governor: address("3"),
  timelock: address("4"),
  safe: address("5"),
  stranger: address("6"),
  grantee: address("7"),
  pool: address("8"),
  alice: address("9"),
  bob: address("a"),
  carol: address("b"),
} as const;

const { token, dollar, governor, timelock, safe } = checkAccounts;

/** When the made-up calls execute: a week after the pinned block. */
export const executeAt = 1_800_000_000;

/** Settings that no check has anything against; the supply is 1,000,000 tokens. */
export const soundGovernor: GovernorState = {
  name: "Sound",
  clock: "seconds",
  votingDelay: 3_600n,
  votingPeriod: 259_200n,
  timelockDelaySeconds: 86_400,
  graceSeconds: undefined,
  quorumVotes: 40_000n * 10n ** 18n,
  quorumCounts: ["for"],
  proposalThreshold: 0n,
  proposalCount: undefined,
  parameters: [],
};

/** The state before: 100,000 tokens, 50,000 dollars and 10 ETH in the timelock. */
export const soundState: DaoState = {
  token: {
    address: token,
    name: "Sound",
    symbol: "SND",
    decimals: 18,
    totalSupply: 10n ** 24n,
  },
  assets: [
    { address: token, name: "Sound", symbol: "SND", decimals: 18, totalSupply: 10n ** 24n },
    { address: dollar, name: "Dollar", symbol: "USD", decimals: 6, totalSupply: 10n ** 12n },
  ],
  accounts: [
    {
      address: timelock,
      label: "Treasury",
      class: "treasury",
      wei: 10n ** 19n,
      balances: [
        { asset: token, amount: 10n ** 23n },
        { asset: dollar, amount: 50_000_000_000n },
      ],
    },
  ],
  contracts: [],
  watched: [],
  governor: soundGovernor,
  safe: { address: safe, version: "1.4.1", owners: [], threshold: 2, nonce: 7n },
  sources: [],
  parameters: [],
};

/** What is not as in the made-up DAO. `after: undefined`: the calls fail. */
export type ContextChange = Partial<Omit<CheckContext, "preview">> & {
  before?: Partial<DaoState>;
  after?: Partial<DaoState> | undefined;
  transfers?: readonly Transfer[];
  decoded?: readonly DecodedCall[];
  executor?: Address;
  labels?: Readonly<Record<string, string>>;
  impact?: Preview["impact"];
  preview?: (preview: Preview) => Preview;
};

/** A check's input of a made-up DAO, without a chain: calls that run and change nothing but what is given. */
export function createCheckContext(change: ContextChange = {}): CheckContext {
  const {
    before,
    transfers = [],
    decoded = [],
    executor = timelock,
    labels = {},
    ...rest
  } = change;
  const { after: _, impact, preview: alter = (preview) => preview, ...facts } = rest;
  const was: DaoState = { ...soundState, ...before };
  const fails = "after" in change && change.after === undefined;
  const is: DaoState = { ...was, ...change.after };
  const preview = {
    snapshot: {
      dao: {
        chainId: 31_337,
        shortName: "local",
        entry: governor,
        name: "Sound",
        token,
        governor: { flavour: "openZeppelinGovernor", address: governor, token, executor: timelock },
        safe,
        accounts: [{ address: timelock, label: "Treasury", class: "treasury" }],
        contracts: [],
        recognised: [],
        assets: [token, dollar],
        roleHolders: { addresses: [], complete: true },
        watched: [],
        labels: { [timelock]: "Treasury", ...labels },
        profile: undefined,
      },
      block: { number: 100n, timestamp: executeAt - 604_800 },
      state: was,
    },
    calls: decoded.length === 0 ? [createCall({ to: token })] : decoded.map(({ call }) => call),
    decoded,
    descriptions: [],
    execution: {
      method: "eth_simulateV1",
      entry: { status: "success", label: "the route", gasUsed: 0n },
      separate: { status: "success" },
      agreement: { kind: "same" },
      gaps: [],
      executor,
      etherFrom: "executor",
      executeAt,
      status: fails ? "reverted" : "success",
      results: [],
      transfers,
      before: was,
      after: fails ? undefined : is,
      readings: [],
    },
    changes: fails ? [] : compareStates(was, is),
    unlogged: [],
    impact,
    reconciliation: [],
  } as unknown as Preview;
  return { preview: alter(preview), recipients: [], policy: defaultPolicy, ...facts };
}

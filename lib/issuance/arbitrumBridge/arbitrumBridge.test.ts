import { type Address, keccak256, toHex, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readPublished } from "../../../test/readPublished.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { approve } from "../../actions/tokens/approve.ts";
import { flow } from "../../checks/flow/flow.ts";
import { defaultPolicy } from "../../dao/Policy.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { createRetryableTicket } from "../arbitrumInbox/createRetryableTicket.ts";
import { depositEtherToArbitrum } from "../arbitrumInbox/depositEtherToArbitrum.ts";
import { depositToArbitrum } from "./depositToArbitrum.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
// 0.01 ETH for submitting and 200,000 × 10^9 wei for gas
const needed = whole / 100n + 200_000n * 10n ** 9n;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.erin.address;

let chain: ContractChain;
let uni: Contract;
let bridge: Contract;
let inbox: Contract;
let router: Contract;
let gateway: Contract;
let feeInbox: Contract;
let foreign: Contract;
let foreignGateway: Contract;
let lookAlike: Contract;

/** The bridge as published: its parts know each other, and the rollup that owns it is an account here. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  bridge = await setup.deploy(cloneOf(await setup.deploy(readPublished("Bridge"))));
  inbox = await setup.deploy(cloneOf(await setup.deploy(readPublished("Inbox"), [117_964n])));
  await setup.write(bridge, { functionName: "initialize", args: [holder] });
  await setup.write(inbox, { functionName: "initialize", args: [bridge.address, other] });
  await setup.write(bridge, { functionName: "setDelayedInbox", args: [inbox.address, true] });
  router = await setup.deploy(readPublished("L1GatewayRouter"));
  gateway = await setup.deploy(readPublished("L1ERC20Gateway"));
  const hash = keccak256(toHex("the code of the other chain's proxies"));
  await setup.write(router, {
    functionName: "initialize",
    args: [holder, gateway.address, zeroAddress, other, inbox.address],
  });
  await setup.write(gateway, {
    functionName: "initialize",
    args: [other, router.address, inbox.address, hash, other],
  });
  foreign = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  foreignGateway = await setup.deploy(readPublished("L1ERC20Gateway"));
  await setup.write(foreignGateway, {
    functionName: "initialize",
    args: [other, router.address, inbox.address, hash, other],
  });
  await setup.write(router, {
    functionName: "setGateways",
    args: [[foreign.address], [foreignGateway.address], 200_000n, 10n ** 9n, whole / 100n],
    value: needed,
  });
  feeInbox = await setup.deploy(readPublished("ERC20Inbox"), [117_964n]);
  lookAlike = await setup.deploy(readTestContract("Bridge", "LockingBridge"), [other]);
  await setup.write(uni, { functionName: "transfer", args: [gateway.address, 7n * whole] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (more: readonly Contract[] = []) =>
  openWith([router, inbox, feeInbox, lookAlike, ...more]);
const openWith = (contracts: readonly Contract[], assets: readonly Address[] = []) =>
  chain.open({
    assets,
    token: uni.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Contract ${index}`,
      class: "bridged",
    })),
  });

const allow = (amount: bigint, { token, spender } = { token: uni, spender: gateway }) =>
  approve.encode({
    token: token.address,
    spender: spender.address,
    amount: String(amount),
  });
const send = (amount: bigint, ether: bigint, token = uni) =>
  depositToArbitrum.encode({
    contract: router.address,
    token: token.address,
    recipient: other,
    amount: String(amount),
    refundTo: other,
    gas: "200000",
    gasPrice: "1000000000",
    submissionCost: String(whole / 100n),
    ether: String(ether),
  });

describe("arbitrumBridge", () => {
  it("is recognised by its functions, and bridges of other families are not", async () => {
    const { dao, state } = await open();
    expect(dao.recognised.filter(({ adapter }) => adapter.startsWith("arbitrum"))).toEqual([
      { adapter: "arbitrumBridge", target: router.address, members: [gateway.address] },
      { adapter: "arbitrumInbox", target: inbox.address },
    ]);
    expect(state.sources.find(({ target }) => target === router.address)).toMatchObject({
      paidTo: [{ token: uni.address, account: gateway.address }],
      parameters: [
        { id: `${router.address}.getGateway`, value: { address: gateway.address } },
        { id: `${router.address}.counterpartGateway`, value: { address: other } },
        { id: `${router.address}.inbox`, value: { address: inbox.address } },
        { id: `${router.address}.owner`, value: { address: holder } },
      ],
      buckets: [{ id: gateway.address, class: "bridged", amount: 7n * whole }],
    });
    expect(state.sources.find(({ target }) => target === inbox.address)?.parameters).toMatchObject([
      { id: `${inbox.address}.bridge`, value: { address: bridge.address } },
      { id: `${inbox.address}.allowListEnabled`, value: { flag: false } },
      { id: `${inbox.address}.paused`, value: { flag: false } },
    ]);
  });

  it("counts the gateway once where the profile names it too", async () => {
    const { state } = await open([gateway]);
    const source = state.sources.find(({ target }) => target === router.address);
    expect(source?.buckets).toEqual([]);
    expect(state.contracts.find(({ address }) => address === gateway.address)?.amount).toBe(
      7n * whole,
    );
  });

  it("keeps a token without a gateway out of the supply's parts", async () => {
    const { setup } = chain;
    const empty = await setup.deploy(readPublished("L1GatewayRouter"));
    await setup.write(empty, {
      functionName: "initialize",
      args: [holder, zeroAddress, zeroAddress, other, inbox.address],
    });
    await setup.mine();
    const { state } = await open([empty]);
    const source = state.sources.find(({ target }) => target === empty.address);
    expect(source).toMatchObject({ buckets: [], parameters: { length: 4 } });
    expect(source?.parameters[0]?.value).toEqual({ unit: "address", address: zeroAddress });
    expect(source?.paidTo).toEqual([]);
  });

  it("holds what is deposited, and the supply stays as it is", async () => {
    const amount = 3n * whole + 1n;
    const { changes, execution } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [allow(amount), send(amount, needed)],
    });
    expect(changes.map(({ id }) => id)).not.toContain(`${uni.address}.totalSupply`);
    const { sources = [] } = execution.after ?? {};
    expect(sources.find(({ target }) => target === router.address)?.buckets).toMatchObject([
      { id: gateway.address, amount: 10n * whole + 1n },
    ]);
    expect(execution.transfers.filter(({ from }) => from === holder)).toMatchObject([
      { asset: "ether", to: router.address, amount: needed },
      { asset: uni.address, to: gateway.address, amount },
    ]);
  });

  it("is a payment to the gateway, which the router's source alone can say", async () => {
    const run = async (contracts: readonly Contract[]) => {
      const preview = await proveAdapter(chain, {
        snapshot: await openWith(contracts),
        executor: holder,
        calls: [allow(whole), send(whole, needed)],
      });
      const found = flow({ preview, policy: defaultPolicy, recipients: [] });
      return found.filter(({ title }) => title === "More or less leaves than stated");
    };
    expect(await run([router, inbox])).toEqual([]);
    // the router is not known to pass anything on: what it is said to get, and what another gets
    expect(await run([inbox])).toHaveLength(2);
  });

  it("is a payment to the gateway of whatever token is sent, where that is known", async () => {
    const run = async (assets: readonly Address[]) => {
      const preview = await previewCalls(chain.client, {
        mintage: chain.mintage,
        snapshot: await openWith([router, inbox], assets),
        executor: holder,
        calls: [
          allow(whole, { token: foreign, spender: foreignGateway }),
          send(whole, needed, foreign),
        ],
        executeAt: start + 7 * 86_400,
      });
      const found = flow({ preview, policy: defaultPolicy, recipients: [] });
      return found.filter(({ level }) => level === "critical" || level === "notChecked");
    };
    expect(await run([foreign.address])).toEqual([]);
    const [unknown, ...others] = await run([]);
    expect(others).toEqual([]);
    expect(unknown).toMatchObject({
      level: "notChecked",
      title: "Whom a router pays is not known",
    });
    expect(unknown?.detail).toContain(`to Contract 0 (${router.address}). Executed: `);
    expect(unknown?.detail).toContain(`to ${foreignGateway.address}. `);
  });

  it("is refused with a wei less than it says it needs", async () => {
    const { execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot: await open(),
      executor: holder,
      calls: [allow(whole), send(whole, needed - 1n)],
      executeAt: start + 7 * 86_400,
    });
    const [allowed, sent] = execution.results;
    expect(allowed?.revertReason).toBeUndefined();
    // InsufficientValue(uint256 expected, uint256 actual) of nitro-contracts 3.2.0
    expect(sent?.revertReason).toContain(needed.toString(16).padStart(64, "0"));
  });

  it("takes ether, by itself and with a call for the other chain", async () => {
    const { execution } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [
        depositEtherToArbitrum.encode({ contract: inbox.address, amount: String(whole) }),
        createRetryableTicket.encode(ticketTo(inbox.address)),
      ],
    });
    const toBridge = execution.transfers.filter(({ to }) => to === bridge.address);
    expect(toBridge.map(({ amount }) => amount)).toEqual([whole, 2n * whole + needed]);
  });
});

const ticketTo = (contract: Address) => ({
  contract,
  recipient: other,
  callValue: String(2n * whole),
  data: "0xb6b55f25" as const,
  refundTo: other,
  beneficiary: other,
  gas: "200000",
  gasPrice: "1000000000",
  submissionCost: String(whole / 100n),
  ether: String(2n * whole + needed),
});

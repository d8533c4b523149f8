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
import { depositToOpChain } from "./depositToOpChain.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.erin.address;
/** `Predeploys.L2_STANDARD_BRIDGE` of contracts-bedrock. */
const otherBridge = "0x4200000000000000000000000000000000000010";

let chain: ContractChain;
let uni: Contract;
let bridge: Contract;

/** L1StandardBridge as contracts-bedrock 0.17.3 has it; its messages are taken and go nowhere. */
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  const messenger = await setup.deploy(readTestContract("Bridge", "SilentMessenger"));
  bridge = await setup.deploy(cloneOf(await setup.deploy(readPublished("L1StandardBridge"))));
  await setup.write(bridge, {
    functionName: "initialize",
    args: [messenger.address, other, other],
  });
  await setup.write(uni, { functionName: "transfer", args: [bridge.address, 7n * whole] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

describe("opBridge as published", () => {
  it("is recognised, and holds what is deposited", async () => {
    const snapshot = await chain.open({
      token: uni.address,
      contracts: [{ address: bridge.address, label: "Bridge", class: "bridged" }],
    });
    expect(snapshot.state.sources).toContainEqual(
      expect.objectContaining({
        adapter: "opBridge",
        parameters: [
          {
            id: `${bridge.address}.l2TokenBridge`,
            label: "Bridge on the other chain",
            value: { unit: "address", address: otherBridge },
            source: { address: bridge.address, functionName: "l2TokenBridge" },
          },
        ],
        buckets: [{ id: bridge.address, class: "bridged", amount: 7n * whole }],
      }),
    );
    const amount = 3n * whole + 1n;
    const { changes } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        approve.encode({ token: uni.address, spender: bridge.address, amount: String(amount) }),
        depositToOpChain.encode({
          contract: bridge.address,
          token: uni.address,
          otherToken: other,
          recipient: other,
          amount: String(amount),
          gas: "200000",
          extraData: "0x",
        }),
      ],
    });
    expect(changes.find(({ id }) => id === `${bridge.address}.balance`)).toMatchObject({
      before: { amount: 7n * whole },
      after: { amount: 10n * whole + 1n },
    });
  });
});

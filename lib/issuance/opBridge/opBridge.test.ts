import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { approve } from "../../actions/tokens/approve.ts";
import { depositToOpChain } from "./depositToOpChain.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const other = demoAccounts.erin.address;

let chain: ContractChain;
let uni: Contract;
let bridge: Contract;
let clone: Contract;
let lookAlike: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  bridge = await setup.deploy(readTestContract("Bridge", "LockingBridge"), [other]);
  clone = await setup.deploy(cloneOf(bridge));
  lookAlike = await setup.deploy(readTestContract("Bridge", "BridgeWithoutDeposits"));
  await setup.write(uni, { functionName: "transfer", args: [bridge.address, 7n * whole] });
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: uni.address,
    contracts: [bridge, clone, lookAlike].map(({ address }, index) => ({
      address,
      label: `Bridge ${index}`,
      class: "bridged",
    })),
  });

describe("opBridge", () => {
  it("is recognised by its functions, behind a clone too, and a look-alike is not", async () => {
    const { dao, state } = await open();
    const found = dao.recognised.filter(({ adapter }) => adapter === "opBridge");
    expect(found.map(({ target }) => target)).toEqual([bridge.address, clone.address]);
    expect(state.sources.find(({ target }) => target === bridge.address)).toMatchObject({
      parameters: [
        { id: `${bridge.address}.l2TokenBridge`, value: { unit: "address", address: other } },
      ],
      buckets: [{ id: bridge.address, class: "bridged", amount: 7n * whole }],
    });
  });

  it("holds what is deposited, and the supply stays as it is", async () => {
    const amount = String(3n * whole + 1n);
    const { changes } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [
        approve.encode({ token: uni.address, spender: bridge.address, amount }),
        depositToOpChain.encode({
          contract: bridge.address,
          token: uni.address,
          otherToken: other,
          recipient: other,
          amount,
          gas: "200000",
          extraData: "0x",
        }),
      ],
    });
    expect(changes.map(({ id }) => id)).not.toContain(`${uni.address}.totalSupply`);
    expect(changes.find(({ id }) => id === `${bridge.address}.balance`)).toMatchObject({
      before: { amount: 7n * whole },
      after: { amount: 10n * whole + 1n },
    });
  });
});

import type { Address } from "viem";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type Demo, type DemoDao, startDemo } from "../startDemo.ts";
import { anyAmount } from "./anyAmount.ts";
import type { Move, Stage } from "./Stage.ts";
import { anybody, minting, payment } from "./stageParts.ts";

/** The demo's three DAOs: UNI's yearly mint, a token minted up to its cap, a Safe; and what they hold. */
export async function startDemoStages(): Promise<{ demo: Demo; stages: Stage[] }> {
  const demo = await startDemo();
  await requestRpc(demo.chain.rpcUrl, "evm_setAutomine", [false]);
  const { client, mintage } = demo;
  const stage = async (name: DemoDao, executor: Address, moves: Move[]): Promise<Stage> => {
    const snapshot = await demo.open(name);
    const { rpcUrl } = demo.chain;
    const ether: Move = (random) => {
      const wei = snapshot.state.accounts.find(({ address }) => address === executor)?.wei ?? 0n;
      const amount = anyAmount(random, wei);
      return { type: "transferEther", recipient: anybody(random, executor), amount };
    };
    const to = snapshot.dao.contracts.map(({ address }) => address);
    const pay = payment(snapshot, { from: executor, to });
    return {
      name,
      rpcUrl,
      client,
      mintage,
      snapshot,
      executor,
      route:
        name === "harborSafe"
          ? { kind: "safe", address: executor }
          : { kind: "governor", address: snapshot.dao.governor?.address ?? executor },
      moves: [pay, pay, ether, ...moves],
    };
  };
  const uni = demo.contract("uni");
  const harbor = demo.contract("harborToken");
  const dollar = demo.contract("dollar");
  const vesters = ["treasuryVester1", "treasuryVester3", "treasuryVester4"] as const;
  const stages = [
    await stage("uni", demo.contract("uniTimelock"), [
      minting(uni, 20_000_000n * 10n ** 18n),
      (random) => ({ type: "delegate", token: uni, delegatee: anybody(random) }),
      (random) => ({
        type: "setVestingRecipient",
        contract: demo.contract(random.pick(vesters)),
        account: anybody(random),
      }),
      (random) => ({
        type: "approve",
        token: dollar,
        spender: anybody(random),
        amount: anyAmount(random, 10n ** 30n),
      }),
    ]),
    await stage("harbor", demo.contract("harborTimelock"), [
      minting(harbor, 98_000_000n * 10n ** 18n),
      minting(harbor, 98_000_000n * 10n ** 18n),
      (random) => ({ type: "delegate", token: harbor, delegatee: anybody(random) }),
    ]),
    await stage("harborSafe", demo.contract("harborSafe"), [
      (random) => ({ type: "delegate", token: harbor, delegatee: anybody(random) }),
    ]),
  ];
  return { demo, stages };
}

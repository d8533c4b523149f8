import type { Address } from "viem";
import { readTestContract } from "../readTestContract.ts";
import type { Demo } from "../startDemo.ts";
import type { FoundedDao } from "./BenignDao.ts";
import type { Sender } from "./createSender.ts";

/** The demo's three, with a router to sell through. */
export async function foundDemoDaos(demo: Demo, sender: Sender): Promise<FoundedDao[]> {
  const router = await deployRouter(demo, sender);
  const [uni, harbor, safe] = demo.chain.manifest.daos.map(({ profile }) => profile);
  if (uni === undefined || harbor === undefined || safe === undefined) throw new Error("No demo");
  const weth = demo.contract("weth");
  return [
    {
      profile: uni,
      route: { kind: "governor", address: demo.contract("governorAlpha") },
      executor: demo.contract("uniTimelock"),
      contracts: {
        minter: demo.contract("uni"),
        weth,
        vester: demo.contract("treasuryVester4"),
        router: { address: router, pair: demo.contract("uniWethPair"), bought: weth },
      },
    },
    {
      profile: harbor,
      route: { kind: "governor", address: demo.contract("harborGovernor") },
      executor: demo.contract("harborTimelock"),
      contracts: { minter: demo.contract("harborToken"), wallet: demo.contract("vestingTeam") },
    },
    {
      profile: safe,
      route: { kind: "safe", address: demo.contract("harborSafe") },
      executor: demo.contract("harborSafe"),
      contracts: { wallet: demo.contract("vestingTeam") },
    },
  ];
}

async function deployRouter(demo: Demo, sender: Sender): Promise<Address> {
  const args = [demo.contract("pairFactory")];
  return (await sender.deploy(readTestContract("Pools", "PairRouter"), args)).address;
}

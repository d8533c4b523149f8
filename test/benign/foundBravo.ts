import { demoAccounts } from "../../demo/demoAccounts.ts";
import { demoChain } from "../../demo/demoChain.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { dollars, tokens } from "../../demo/units.ts";
import { readTestContract } from "../readTestContract.ts";
import type { Demo } from "../startDemo.ts";
import type { FoundedDao } from "./BenignDao.ts";
import type { Sender } from "./createSender.ts";

const hour = 3_600;
const day = 24 * hour;
const voters = ["alice", "bob", "carol", "dave", "erin", "holder"] as const;

/**
 * A DAO with UNI's token and a GovernorBravo, which counts its votes in blocks: a delay of two days and a period of
 * a week. Six voters are of equal weight, and its timelock holds a fifth of the supply.
 */
export async function foundBravo(demo: Demo, sender: Sender): Promise<FoundedDao> {
  const { deployer, grantee, alice, bob, carol } = demoAccounts;
  const { timestamp } = await demo.client.getBlock();
  const timelock = await sender.deploy(readArtifact("Timelock"), [
    await sender.nextAddress(2),
    BigInt(2 * day),
  ]);
  const token = await sender.deploy(readArtifact("Uni"), [
    deployer.address,
    timelock.address,
    timestamp + BigInt(hour),
  ]);
  const [delay, period] = [2 * day, 7 * day].map((seconds) => seconds / demoChain.secondsPerBlock);
  const governor = await sender.deploy(readTestContract("GovernorBravo", "UniBravo"), [
    token.address,
    timelock.address,
    delay,
    period,
    8n,
  ]);
  for (const name of voters) {
    const { address } = demoAccounts[name];
    const give = [address, tokens(50_000_000n)];
    await sender.write(token, { functionName: "transfer", args: give });
    await sender.write(token, { from: address, functionName: "delegate", args: [address] });
  }
  const dollar = { address: demo.contract("dollar"), abi: token.abi };
  for (const [asset, amount] of [
    [token, tokens(200_000_000n)],
    [dollar, dollars(2_000_000n)],
  ] as const) {
    await sender.write(asset, { functionName: "transfer", args: [timelock.address, amount] });
  }
  return {
    profile: {
      version: 1,
      name: "Bravo",
      entry: `${demoChain.shortName}:${governor.address}`,
      governor: governor.address,
      token: token.address,
      accounts: [{ address: timelock.address, label: "Treasury (timelock)", class: "treasury" }],
      contracts: [],
      assets: [dollar.address],
      labels: {
        [grantee.address]: "Grantee",
        [alice.address]: "Alice (delegate)",
        [bob.address]: "Bob (delegate)",
        [carol.address]: "Carol (delegate)",
      },
    },
    route: { kind: "governor", address: governor.address },
    executor: timelock.address,
    contracts: { minter: token.address },
  };
}

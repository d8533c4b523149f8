import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { weightedAllocation } from "../../engine/mechanisms/distribution/weightedAllocation/weightedAllocation.ts";
import { projectWith } from "../../engine/projectWith.ts";
import { crvNumbers } from "../crvToken/crvSchedule.ts";
import { addGaugeType, addGaugeTypeWithoutWeight } from "./addGaugeType.ts";
import {
  addGauge,
  addGaugeWithoutWeight,
  applyTransferOwnership,
  changeGaugeWeight,
  changeTypeWeight,
  commitTransferOwnership,
} from "./gaugeActions.ts";

const week = 7 * 86_400;
const start = (Math.floor(demoChain.genesisTimestamp / week) + 2) * week;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const { address: other } = demoAccounts.alice;
const gauges = ["11", "22", "33"].map((byte): Address => `0x${byte.repeat(20)}`);
const [first = holder, second = holder, third = holder] = gauges;
const locked = 4 * 365 * 86_400;

let chain: ContractChain;
let token: Contract;
let controller: Contract;
let stranger: Contract;
let clone: Contract;
let untyped: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const { initialRate, reductionTime, coefficient } = crvNumbers;
  token = await setup.deploy(readTestContract("CrvToken"), [
    holder,
    BigInt(start),
    initialRate,
    reductionTime,
    coefficient,
  ]);
  const uni = await setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start)]);
  // a slope is what a lock loses a second: 1,000 tokens for four years
  const slope = (1_000n * whole) / BigInt(locked);
  const end = BigInt(Math.floor((start + locked) / week) * week);
  const locks = await setup.deploy(readTestContract("GaugeVotes", "Locks"), [slope, end]);
  const votes = readTestContract("GaugeVotes");
  controller = await setup.deploy(votes, [token.address, locks.address]);
  stranger = await setup.deploy(votes, [uni.address, locks.address]);
  await chain.mineAt(start);
  const write = (functionName: string, args: readonly unknown[]) =>
    setup.write(controller, { functionName, args });
  await setup.write(token, { functionName: "update_mining_parameters" });
  await write("add_type", ["Liquidity", whole]);
  await write("add_type", ["Other chains", whole / 2n]);
  await write("add_gauge", [first, 0n, 0n]);
  await write("add_gauge", [second, 1n, 500n * whole]);
  await write("vote_for_gauge_weights", [first, 10_000n]);
  clone = await setup.deploy(cloneOf(controller));
  untyped = await setup.deploy(readTestContract("GaugeVotes", "UntypedGauges"));
  await chain.mineAt(start + 100);
  await chain.mineAt(start + week + 100);
  for (const gauge of [first, second]) await write("checkpoint_gauge", [gauge]);
  await chain.mineAt(start + week + 200);
});
afterAll(() => chain.stop());

const open = (...contracts: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Gauges ${index}`,
      class: "community",
    })),
  });
const sourcesOf = ({ state }: Snapshot) =>
  state.sources.filter(({ adapter }) => adapter === "gaugeController");
const shownAs = ({ state }: Pick<Snapshot, "state">, name: string): unknown =>
  state.parameters.find(({ id }) => id === `${controller.address}.${name}`)?.value;

describe("gaugeController", () => {
  it("reads types, votes and shares, and who may overrule them", async () => {
    const snapshot = await open(controller, stranger, clone, untyped);
    expect(snapshot.dao.recognised.map(({ target }) => target)).toEqual([
      token.address,
      controller.address,
      stranger.address,
      clone.address,
    ]);
    // only one weighs gauges of this token; a clone's code names it too, and its storage is empty
    expect(sourcesOf(snapshot).map(({ target }) => target)).toEqual([
      controller.address,
      clone.address,
    ]);
    expect(shownAs(snapshot, "n_gauges")).toEqual({ unit: "count", count: 2n });
    expect(shownAs(snapshot, "get_type_weight(1)")).toEqual({ unit: "count", count: whole / 2n });
    expect(shownAs(snapshot, `get_gauge_weight(${second})`)).toMatchObject({
      amount: 500n * whole,
    });
    expect(sourcesOf(snapshot)[0]?.authorities).toMatchObject([
      { right: "setRate", holders: [holder], complete: true },
      { right: "grantRole", holders: [holder], complete: true },
    ]);
  });

  it("has shares by which the engine splits what a week issues as the contract does", async () => {
    const { state } = await open(controller);
    const votes = [first, second].map((gauge, type) => {
      const weight = shownAs({ state }, `get_type_weight(${type})`) as { count: bigint };
      const name = `gauge_relative_weight(${gauge})`;
      const share = shownAs({ state }, name) as { numerator: bigint };
      return { gauge, type: weight.count, share: share.numerator };
    });
    expect(votes.every(({ share }) => share > 0n)).toBe(true);
    const perWeek = crvNumbers.initialRate * BigInt(week);
    const { buckets } = projectWith(
      { weightedAllocation },
      {
        token: { symbol: "DCY", decimals: 0 },
        asOf: start,
        horizonSeconds: week,
        stepSeconds: week,
        buckets: votes.map(({ gauge }) => ({ id: gauge, class: "community", amount: "0" })),
        mechanisms: [
          {
            kind: "weightedAllocation",
            perPeriod: perWeek.toString(),
            everySeconds: week,
            recipients: votes.map(({ gauge, share }) => ({ to: gauge, votes: share.toString() })),
          },
        ],
      },
      { dates: [start + week] },
    );
    for (const { gauge, share } of votes) {
      // the contract floors each share at 18 digits: rate × share ÷ 10^18 a second
      const given = (perWeek * share) / whole;
      const off = (buckets[gauge]?.[0] ?? 0n) - given;
      expect(off * off).toBeLessThanOrEqual((perWeek / whole + 1n) ** 2n);
    }
  });

  it("shows what each action changes, and keeps the token's path", async () => {
    const snapshot = await open(controller);
    const contract = controller.address;
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        addGaugeType.encode({ contract, name: "Lending", weight: "7" }),
        addGaugeTypeWithoutWeight.encode({ contract, name: "" }),
        addGauge.encode({ contract, gauge: third, gaugeType: "2", weight: "9" }),
        addGaugeWithoutWeight.encode({ contract, gauge: other, gaugeType: "0" }),
        changeTypeWeight.encode({ contract, gaugeType: "1", weight: "0" }),
        changeGaugeWeight.encode({ contract, gauge: second, weight: "3" }),
        commitTransferOwnership.encode({ contract, account: other }),
        applyTransferOwnership.encode({ contract }),
      ],
    });
    const changed = Object.fromEntries(changes.map(({ id, after }) => [id, after]));
    expect(changed).toMatchObject({
      [`${contract}.n_gauge_types`]: { count: 4n },
      [`${contract}.n_gauges`]: { count: 4n },
      [`${contract}.get_type_weight(1)`]: { count: 0n },
      [`${contract}.get_gauge_weight(${second})`]: { amount: 3n },
      [`${contract}.future_admin`]: { address: other },
      [`${contract}.admin`]: { address: other },
    });
    expect(descriptions[5]?.sentence).toBe(
      `Set the votes for ${second} in Gauges 0 to 0.000000000000000003 DCY, from 500 DCY, from next week on`,
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import { loadDaoParts } from "../../lib/dao/loadDaoParts.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Processes } from "../../lib/engine/Process.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { describeRelease } from "./describeRelease.ts";
import { findMintRights } from "./findMintRights.ts";
import { projectBaseline } from "./projectBaseline.ts";

const token = 10n ** 18n;

let demo: Demo;
let uni: Snapshot;
let harbor: Snapshot;
let processes: Processes;

beforeAll(async () => {
  demo = await startDemo();
  [uni, harbor] = await Promise.all([demo.open("uni"), demo.open("harbor")]);
  const parts = await Promise.all([uni, harbor].map(({ dao }) => loadDaoParts(demo.mintage, dao)));
  processes = Object.assign({}, ...parts.map((part) => part.processes));
});

afterAll(async () => {
  await demo?.chain.stop();
});

describe("projectBaseline", () => {
  it("holds one mint of 2 % in UNI's first year, and none that is certain", () => {
    const { firstYear, today } = projectBaseline(uni, processes);
    expect(today.total).toBe(1_000_000_000n * token);
    expect(firstYear.inflation.numerator).toBe(0n);
    expect(firstYear.atMost).toEqual({
      numerator: 20_000_000n * token,
      denominator: 1_000_000_000n * token,
    });
  });

  it("counts the treasury's account as the chain does", () => {
    const timelock = uni.state.accounts.find(
      ({ address }) => address === demo.contract("uniTimelock"),
    );
    expect(projectBaseline(uni, processes).today.treasury).toBe(timelock?.balances[0]?.amount);
  });

  it("allows a minter role the whole room below the cap, at once", () => {
    const { firstYear, trajectory } = projectBaseline(harbor, processes);
    expect(firstYear.atMost?.numerator).toBe(98_000_000n * token);
    expect(trajectory.allowedTotal[0]).toBe(200_000_000n * token);
  });

  it("knows no most where nothing limits a minter", () => {
    const sources = harbor.state.sources.map((source) =>
      source.mintRule === undefined
        ? source
        : { ...source, mintRule: { ...source.mintRule, cap: undefined }, mechanisms: [] },
    );
    const uncapped = { ...harbor, state: { ...harbor.state, sources } };
    expect(projectBaseline(uncapped, processes).firstYear.atMost).toBeUndefined();
  });
});

describe("findMintRights", () => {
  it("is open for UNI since its first mint was allowed", () => {
    const [right] = findMintRights(uni);
    expect(right).toMatchObject({
      most: 20_000_000n * token,
      notBefore: undefined,
      interval: 31_536_000,
      authority: { holders: [demo.contract("uniTimelock")] },
    });
  });

  it("says from when, while the rule still forbids it", () => {
    const early = { ...uni, block: { ...uni.block, timestamp: 1_700_000_000 } };
    expect(findMintRights(early)[0]?.notBefore).toBe(1_772_323_200);
  });

  it("is nothing at the cap, and never less", () => {
    const state = {
      ...harbor.state,
      token: { ...harbor.state.token, totalSupply: 200_000_001n * token },
    };
    expect(findMintRights({ ...harbor, state })[0]?.most).toBe(0n);
  });

  it("is empty where no adapter knows the token", () => {
    expect(findMintRights({ ...uni, state: { ...uni.state, sources: [] } })).toEqual([]);
  });

  it("is empty of a token opened alone, of which no account and no rule is known", async () => {
    const entry = `local:${demo.contract("weth")}`;
    const weth = await openDao(demo.client, { mintage: demo.mintage, entry });
    expect(findMintRights(weth)).toEqual([]);
    expect([weth.state.sources, weth.state.accounts]).toEqual([[], []]);
    expect([weth.dao.governor, weth.dao.safe]).toEqual([undefined, undefined]);
  });
});

describe("describeRelease", () => {
  const sentences = (snapshot: Snapshot) =>
    snapshot.state.sources.flatMap(({ mechanisms }) =>
      mechanisms.map((mechanism) =>
        describeRelease(mechanism, { snapshot, format: createValueFormat(snapshot) }),
      ),
    );

  it("says to whom, how and between which days", () => {
    expect(sentences(uni)).toEqual(
      expect.arrayContaining([
        "To Treasury (timelock); fully vested since 1 Apr 2026.",
        "To Treasury (timelock), evenly until 1 Apr 2027.",
        "To Treasury (timelock), evenly from 1 Apr 2027 until 31 Mar 2028, cliff 1 Apr 2027.",
        "83,333.33… UNI a day, until 17 Nov 2026.",
      ]),
    );
    expect(sentences(harbor)).toContain("Into circulation, evenly until 1 Oct 2027.");
  });

  it("says when a rate has ended", () => {
    const later = { ...uni, block: { ...uni.block, timestamp: 1_900_000_000 } };
    expect(sentences(later)).toContain("Ended on 17 Nov 2026.");
  });
});

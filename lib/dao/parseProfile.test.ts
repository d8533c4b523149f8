import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InvalidProfileError } from "./InvalidProfileError.ts";
import { parseProfile } from "./parseProfile.ts";

const text = readFileSync("demo/profiles/openZeppelinDao.json", "utf8");
const changed = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(text), ...change });

describe("parseProfile", () => {
  it("reads a profile file", () => {
    const profile = parseProfile(text);
    expect(profile).toMatchObject(JSON.parse(text));
  });

  it("reads who may hold votes, three hundred at most", () => {
    const account = "0x40C57923924B5c5c5455c48D93317139ADDaC8fb";
    const holders = (count: number) =>
      changed({ holders: Array(count).fill(account.toLowerCase()) });
    expect(parseProfile(holders(1)).holders).toEqual([account]);
    expect(parseProfile(holders(300)).holders).toHaveLength(300);
    expect(() => parseProfile(holders(301))).toThrow("holders");
    expect(() => parseProfile(changed({ holders: ["0x12"] }))).toThrow("holders[0]");
  });

  it("takes out of names what cannot be seen or would start a line", () => {
    const address = "0x40C57923924B5c5c5455c48D93317139ADDaC8fb";
    const forged = "Grants\u202e\n\nok: Recipients are known";
    const profile = parseProfile(
      changed({
        name: forged,
        accounts: [{ address, label: forged, class: "team" }],
        contracts: [{ address, label: forged, class: "locked" }],
        labels: { [address.toLowerCase()]: forged },
      }),
    );
    const plain = "Grants ok: Recipients are known";
    expect(profile.name).toBe(plain);
    expect([...profile.accounts, ...profile.contracts].map(({ label }) => label)).toEqual([
      plain,
      plain,
    ]);
    expect(profile.labels).toEqual({ [address]: plain });
    expect(() => parseProfile(changed({ labels: { [address]: "\u200b" } }))).toThrow(
      `labels.${address}`,
    );
    expect(() => parseProfile(changed({ labels: { grants: "Grants" } }))).toThrow("labels.grants");
  });

  it("reads limits as exact ratios", () => {
    const policy = { maxGrantShare: { numerator: "3", denominator: "7" } };
    expect(parseProfile(changed({ policy })).policy).toEqual({
      maxGrantShare: { numerator: 3n, denominator: 7n },
    });
  });

  it("reads who may be paid, who is asked about them, and how long an asset has to last", () => {
    const oracle = "0x40C57923924B5c5c5455c48D93317139ADDaC8fb";
    const policy = {
      maxDrainShare: { numerator: "1", denominator: "4" },
      minRunwaySeconds: 86_400,
      recipientsAllowed: [oracle.toLowerCase()],
      screeningOracle: oracle,
    };
    expect(parseProfile(changed({ policy })).policy).toEqual({
      ...policy,
      maxDrainShare: { numerator: 1n, denominator: 4n },
      recipientsAllowed: [oracle],
    });
  });

  it.each([
    ["policy.minRunwaySeconds", { minRunwaySeconds: -1 }],
    ["policy.minRunwaySeconds", { minRunwaySeconds: 3_153_600_001 }],
    ["policy.screeningOracle", { screeningOracle: "oracle" }],
    ["policy.recipientsAllowed[0]", { recipientsAllowed: ["0x12"] }],
    ["policy", { maxGrants: 1 }],
  ])("refuses a policy that is not one: %s", (name, policy) => {
    expect(() => parseProfile(changed({ policy }))).toThrow(name);
  });

  it.each([
    ["not JSON", "{"],
    ["version", changed({ version: 2 })],
    ["assets[0]", changed({ assets: ["0x1F9840a85d5aF5bf1D1762F925BDADdC4201F984"] })],
    [
      "accounts[0].label",
      changed({
        accounts: [
          { address: "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984", label: "", class: "team" },
        ],
      }),
    ],
    ["extra", changed({ extra: 1 })],
    ["larger", `"${"a".repeat(300_000)}"`],
  ])("refuses what is wrong, naming it: %s", (name, source) => {
    expect(() => parseProfile(source)).toThrow(InvalidProfileError);
    expect(() => parseProfile(source)).toThrow(name);
  });

  const account = { address: "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984", label: "Team" };
  it.each([
    [{ entry: undefined }, "entry is missing."],
    [
      { entry: 1 },
      "entry must be a text such as eth:0x…, the chain and the address that opens the DAO.",
    ],
    [{ name: "a".repeat(81) }, "name must be at most 80 characters long."],
    [{ name: "\u200b" }, "name must hold something that can be seen."],
    [{ version: 2 }, "version must be 1, the only version there is."],
    [{ colour: "red" }, "colour is not a known field: remove it."],
    [{ assets: {} }, "assets must be a list in brackets."],
    [{ token: "uni" }, 'token is "uni", which is no address: check its digits and its checksum.'],
    [{ labels: [] }, "labels must be a JSON object in braces."],
    [{ labels: { grants: "Grants" } }, "labels.grants is no address to be labelled."],
    [
      { accounts: [{ ...account, class: "friends" }] },
      "accounts[0].class must be one of circulating, liquidity, staked, treasury, locked, team, investors, community, bridged.",
    ],
    [{ accounts: [account] }, "accounts[0].class is missing."],
    [
      { policy: { minRunwaySeconds: 1.5 } },
      "policy.minRunwaySeconds must be whole seconds from 0 to 3153600000, a hundred years.",
    ],
    [
      { policy: { maxGrantShare: { numerator: 1, denominator: "2" } } },
      'policy.maxGrantShare.numerator must be a whole number as text, such as "3", of at most 30 digits.',
    ],
    [{ policy: "strict" }, "policy must be a JSON object in braces."],
  ])("says in plain words what is wrong with %o", (change, problem) => {
    expect(() => parseProfile(changed(change))).toThrow(`The profile is not valid: ${problem}`);
  });

  it("says in plain words what is wrong with the whole file", () => {
    expect(() => parseProfile("{")).toThrow("The profile is not valid: the file is not JSON.");
    expect(() => parseProfile("[]")).toThrow("the file must be a JSON object in braces.");
  });

  it("refuses an entry that is no address", () => {
    expect(() => parseProfile(changed({ entry: "local:0x12" }))).toThrow();
  });
});

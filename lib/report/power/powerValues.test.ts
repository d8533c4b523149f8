import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../../test/createCheckContext.ts";
import type { GovernancePower, VotePower } from "../../preview/GovernancePower.ts";
import { powerValues } from "./powerValues.ts";

const { alice, bob, governor, safe, token } = checkAccounts;
const count = (number: bigint) => ({ unit: "count", count: number });
const tokens = (amount: bigint) => ({ unit: "amount", amount, token });
const flag = (is: boolean) => ({ unit: "flag", flag: is });

describe("powerValues", () => {
  it("gives votes in base units and groups in accounts", () => {
    const side = (quorumVotes: bigint, passing: number | undefined): VotePower => ({
      quorumVotes,
      totalSupply: 100n,
      measure: { totalVotes: 10n, holders: 1, passing, blocking: 1 },
    });
    const power: GovernancePower = {
      kind: "votes",
      governor,
      token,
      source: { kind: "logs", asked: 1, byLogs: 0 },
      before: side(5n, 1),
      after: side(11n, undefined),
      delegates: [
        {
          account: alice,
          before: { numerator: 10n, denominator: 10n },
          after: { numerator: 9n, denominator: 10n },
        },
      ],
    };
    expect(powerValues(power).map(({ id, before, after }) => [id, before, after])).toEqual([
      ["quorum", tokens(5n), tokens(11n)],
      ["votes", tokens(10n), tokens(10n)],
      ["holders", count(1n), count(1n)],
      ["passing", count(1n), undefined],
      ["blocking", count(1n), count(1n)],
      [`votes.${alice}`, tokens(10n), tokens(9n)],
    ]);
    const failing = powerValues({ ...power, after: undefined });
    expect(failing.slice(0, 5).map(({ after }) => after)).toEqual(Array(5).fill(undefined));
  });

  it("gives a Safe's threshold, its number of owners, and each owner", () => {
    const power: GovernancePower = {
      kind: "owners",
      safe,
      before: { owners: [alice, bob], threshold: 2 },
      after: { owners: [bob], threshold: 1 },
    };
    expect(powerValues(power).map(({ id, before, after }) => [id, before, after])).toEqual([
      ["threshold", count(2n), count(1n)],
      ["owners", count(2n), count(1n)],
      [`owner.${alice}`, flag(true), flag(false)],
      [`owner.${bob}`, flag(true), flag(true)],
    ]);
    const failing = powerValues({ ...power, after: undefined });
    expect(failing.map(({ after }) => after)).toEqual(Array(4).fill(undefined));
  });

  it("gives nothing where it is not known who decides", () => {
    expect(powerValues({ kind: "unknown" })).toEqual([]);
  });
});

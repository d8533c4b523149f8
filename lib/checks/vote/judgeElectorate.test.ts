import { encodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { GovernancePower, PowerMeasure } from "../../preview/GovernancePower.ts";
import { judgeElectorate } from "./judgeElectorate.ts";

const { alice, bob, carol, governor, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;

type Votes = Extract<GovernancePower, { kind: "votes" }>;

const measure = (change: Partial<PowerMeasure> = {}): PowerMeasure => ({
  totalVotes: 300_000n * whole,
  holders: 10,
  passing: 3,
  blocking: 3,
  ...change,
});
const share = (account: typeof alice, votes: bigint) => {
  const ratio = { numerator: votes * whole, denominator: 300_000n * whole };
  return { account, before: ratio, after: ratio };
};
const state = (change: Partial<PowerMeasure> = {}) => ({
  quorumVotes: 40_000n * whole,
  totalSupply: 1_000_000n * whole,
  measure: measure(change),
});
const unmeasured = { ...state(), measure: undefined };
const power = (change: Partial<Votes> = {}): Votes => ({
  kind: "votes",
  governor,
  token,
  source: { kind: "logs", asked: 5, byLogs: 0 },
  before: state(),
  after: state(),
  delegates: [share(alice, 120_000n), share(bob, 100_000n), share(carol, 80_000n)],
  ...change,
});
const byList = { kind: "profile", asked: 5, byLogs: 0 } as const;
const assumption = {
  kind: "assumption",
  text: "The list of holders in the DAO's profile names all votes.",
};
const read = (account: typeof alice, votes: bigint) => ({
  kind: "read",
  address: token,
  functionName: `getVotes(${account})`,
  value: `${votes * whole}`,
});

const judge = (given: GovernancePower, change: ContextChange = {}) =>
  judgeElectorate(createCheckContext(change).preview, given);
const find = (given: GovernancePower, change: ContextChange = {}) => saysOf(judge(given, change));
const fine: string[] = [];

describe("judgeElectorate", () => {
  it("is fine where several are needed, before and after", () => {
    expect(find(power())).toEqual(fine);
  });

  it("says what would tell who holds votes", () => {
    const unknown = {
      check: "vote",
      level: "notChecked",
      title: "Who holds votes is not known",
      detail:
        "Neither logs nor a list tell who holds them, so nothing is said of who can pass it. A list of holders in the DAO's profile, or an endpoint that serves logs, tells.",
      evidence: [],
    };
    expect(judge(power({ before: unmeasured }))).toEqual([unknown]);
    expect(judge({ kind: "unknown" })).toEqual([unknown]);
  });

  it("says where votes afterwards are not known, of calls that run to their end", () => {
    const unknown = "notChecked: Who holds votes afterwards is not known";
    expect(find(power({ after: undefined }))).toEqual([unknown]);
    expect(find(power({ after: unmeasured }))).toEqual([unknown]);
    expect(find(power({ after: undefined }), { after: undefined })).toEqual(fine);
    expect(judge(power({ after: undefined }))).toMatchObject([
      { detail: "The votes could not be read in the state that the calls leave." },
    ]);
  });
});

describe("more votes than tokens", () => {
  const counted = (totalVotes: bigint) => power({ before: state({ totalVotes }) });

  it("are named with both numbers and who votes", () => {
    expect(find(counted(1_000_000n * whole))).toEqual(fine);
    expect(judge(counted(1_500_000n * whole))).toEqual([
      {
        check: "vote",
        level: "critical",
        title: "There are more votes than tokens",
        detail:
          "1,500,000 SND of votes are counted, of a supply of 1,000,000 SND: somebody votes with more than exists.",
        evidence: [read(alice, 120_000n), read(bob, 100_000n), read(carol, 80_000n)],
      },
    ]);
    expect(find(counted(1_000_000n * whole + 1n))).toHaveLength(1);
  });

  it("are shown of the first five alone", () => {
    const delegates = [alice, bob, carol, stranger, timelock, governor].map((account) =>
      share(account, 1n),
    );
    const [found] = judge({ ...counted(1_500_000n * whole), delegates });
    expect(found?.evidence).toEqual(delegates.slice(0, 5).map(({ account }) => read(account, 1n)));
  });
});

describe("one who decides alone", () => {
  const alone = (change: Partial<Votes> = {}) =>
    power({
      before: state({ passing: 1 }),
      after: state({ passing: 1 }),
      delegates: [share(alice, 150_000n), share(bob, 149_000n)],
      ...change,
    });

  it("is named with the share of all votes", () => {
    expect(judge(alone())).toEqual([
      {
        check: "vote",
        level: "warning",
        title: "One account decides alone",
        detail: `${alice} holds 50.00 % of all votes and passes it against everybody else.`,
        evidence: [read(alice, 150_000n)],
      },
    ]);
    const labels = { [alice]: "Founder" };
    expect(judge(alone(), { labels })[0]?.detail).toContain(`Founder (${alice}) holds`);
    expect(judge(alone({ source: byList }))[0]?.evidence).toEqual([
      read(alice, 150_000n),
      assumption,
    ]);
    expect(judge(alone({ source: undefined }))[0]?.evidence).toHaveLength(1);
    expect(find(alone({ delegates: [] }))).toEqual(fine);
    const two = { before: state({ passing: 2 }), after: state({ passing: 2 }) };
    expect(find(alone(two))).toEqual(fine);
    const none = { before: state({ passing: undefined }), after: state({ passing: undefined }) };
    expect(find(alone(none))).toEqual(fine);
  });

  it("is critical where paid or named by the calls, and not where others are", () => {
    const gains = ["critical: Who decides alone gains by it"];
    const warned = ["warning: One account decides alone"];
    const paying = (to: typeof alice) => ({
      transfers: [{ call: 0, asset: token, from: timelock, to, amount: 1n }],
    });
    const naming = (account: typeof alice): ContextChange => ({
      preview: (preview) => ({
        ...preview,
        calls: [
          createCall({
            to: token,
            data: encodeFunctionData({
              abi: erc20Abi,
              functionName: "transfer",
              args: [account, 1n],
            }),
          }),
        ],
      }),
    });
    expect(find(alone(), paying(alice))).toEqual(gains);
    expect(find(alone(), paying(bob))).toEqual(warned);
    expect(find(alone(), naming(alice))).toEqual(gains);
    expect(find(alone(), naming(bob))).toEqual(warned);
    expect(judge(alone(), naming(alice))[0]?.detail).toBe(
      `${alice} holds 50.00 % of all votes and passes it against everybody else; the calls name that account.`,
    );
  });
});

describe("calls that leave fewer to decide", () => {
  const from = (
    was: Partial<PowerMeasure>,
    is: Partial<PowerMeasure>,
    change: Partial<Votes> = {},
  ) => power({ before: state(was), after: state(is), delegates: [], ...change });
  const few = ["critical: The calls leave the DAO to a few"];
  const nobody = ["critical: Nobody could pass a proposal afterwards"];

  it("are named with how many there were and are", () => {
    expect(judge(from({}, { holders: 2, passing: 1 }))).toEqual([
      {
        check: "vote",
        level: "critical",
        title: "The calls leave the DAO to a few",
        detail:
          "10 accounts held votes and 3 together passed a proposal; afterwards 2 hold votes and 1 pass it.",
        evidence: [],
      },
    ]);
    expect(judge(from({}, { passing: 2 }, { source: byList }))[0]?.evidence).toEqual([assumption]);
    const none = { passing: undefined };
    expect(judge(from(none, { ...none, holders: 2 }))[0]?.detail).toBe(
      "10 accounts held votes and none together passed a proposal; afterwards 2 hold votes and none pass it.",
    );
  });

  it("are those after which less than three hold votes", () => {
    expect(find(from({ holders: 3 }, { holders: 2 }))).toEqual(few);
    expect(find(from({ holders: 4 }, { holders: 3 }))).toEqual(fine);
    expect(find(from({ holders: 2 }, { holders: 2 }))).toEqual(fine);
    expect(find(from({ holders: 1 }, { holders: 2 }))).toEqual(fine);
    expect(find(from({ holders: 2 }, { holders: 1 }))).toEqual(few);
  });

  it("are those after which less than three pass one, or one alone", () => {
    expect(find(from({ passing: 3 }, { passing: 2 }))).toEqual(few);
    expect(find(from({ passing: 4 }, { passing: 3 }))).toEqual(fine);
    expect(find(from({ passing: 9 }, { passing: 3 }))).toEqual(fine);
    expect(find(from({ passing: 2 }, { passing: 1 }))).toEqual(few);
    expect(find(from({ passing: 2 }, { passing: 2 }))).toEqual(fine);
    expect(find(from({ passing: 1 }, { passing: 1 }))).toEqual(fine);
    expect(find(from({ passing: 2 }, { passing: 3 }))).toEqual(fine);
    // Fewer holders of a small electorate that needs as many as before.
    expect(find(from({ passing: 2, holders: 9 }, { passing: 2, holders: 8 }))).toEqual(fine);
    expect(find(from({ passing: 1, holders: 9 }, { passing: 1, holders: 8 }))).toEqual(fine);
    expect(find(from({ passing: undefined }, { passing: 1 }))).toEqual(fine);
  });

  it("are those after which nobody can pass one", () => {
    expect(judge(from({ passing: 4 }, { passing: undefined }, { source: byList }))).toEqual([
      {
        check: "vote",
        level: "critical",
        title: "Nobody could pass a proposal afterwards",
        detail:
          "All votes together are less than the quorum then, so nothing could be undone; 4 accounts could pass one before.",
        evidence: [assumption],
      },
    ]);
    expect(find(from({ passing: undefined }, { passing: undefined }))).toEqual(fine);
    expect(find(from({ passing: 1 }, { passing: undefined, holders: 1 }))).toEqual(nobody);
  });
});

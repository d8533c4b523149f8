import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
  soundState,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import type { Poll } from "../../preview/GovernancePower.ts";
import { governancePower } from "./governancePower.ts";
import { vote } from "./vote.ts";

const { alice, bob, carol, safe, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;
const names = [alice, bob, carol, stranger, timelock];

/** Votes of alice, bob and so on, in whole tokens, most first. */
const voters = (...votes: readonly bigint[]) =>
  votes.map((amount, index) => ({ account: names[index] ?? stranger, votes: amount * whole }));

const even = voters(100_000n, 100_000n, 100_000n);
const source = { kind: "logs", asked: 5, byLogs: 0 } as const;
const polled = (before: Poll["before"], after = before): Poll => ({ source, before, after });

type Change = ContextChange & { poll?: Poll | undefined };

const contextOf = (change: Change = {}) => {
  const { poll = polled(even), ...rest } = { ...change };
  const votes = { secondsPerBlock: 12, countsPresentVotes: false };
  const context = createCheckContext({ votes, ...rest });
  return { ...context, power: governancePower(context.preview, poll) };
};
const find = (change: Change = {}) => saysOf(vote(contextOf(change)));
const withGovernor = (change: Partial<typeof soundGovernor>) => ({
  governor: { ...soundGovernor, ...change },
});
const fine = ["ok: Votes cannot be borrowed, and nobody passes it alone"];

describe("vote", () => {
  it("is fine where there is time, a quorum, and nobody passes it alone", () => {
    expect(find()).toEqual(fine);
  });

  it("gives the settings it rests on, as the governor tells them", () => {
    const evidence = vote(contextOf())[0]?.evidence.map((one) =>
      one.kind === "read" ? `${one.functionName} ${one.value}` : one.kind,
    );
    expect(evidence).toEqual([
      "votingDelay 3600",
      "votingPeriod 259200",
      `quorum ${soundGovernor.quorumVotes}`,
    ]);
  });

  it("leaves a Safe's calls to its owners", () => {
    expect(find({ executor: safe })).toEqual(["ok: Owners decide, not votes"]);
    expect(vote(contextOf({ executor: safe }))[0]).toMatchObject({
      detail: "2 of 0 owners of the Safe sign.",
      evidence: [{ address: safe, functionName: "getThreshold", value: "2" }],
    });
  });

  it("does not know who decides on calls of anybody else", () => {
    expect(find({ executor: stranger })).toEqual(["notChecked: Who decides is not known"]);
    expect(find({ before: { governor: undefined } })).toEqual([
      "notChecked: Who decides is not known",
    ]);
  });

  it("names a delay of 0, now or after the calls, once", () => {
    const borrowed = ["critical: Votes can be borrowed"];
    expect(find({ before: withGovernor({ votingDelay: 0n }) })).toEqual(borrowed);
    expect(find({ after: withGovernor({ votingDelay: 0n }) })).toEqual(borrowed);
    expect(find({ before: withGovernor({ votingDelay: 1n }) })).toEqual(fine);
    const [found] = vote(contextOf({ after: withGovernor({ votingDelay: 0n }) }));
    expect(found?.detail).toMatch(/^After the calls: /);
  });

  it("names votes that count as they are at the vote", () => {
    const counting = (countsPresentVotes: boolean | undefined) => ({
      votes: { secondsPerBlock: 12, countsPresentVotes },
    });
    expect(find(counting(true))).toEqual(["critical: Votes count as they are at the vote"]);
    expect(find(counting(undefined))).toEqual(fine);
  });

  it("warns of a vote under a day, in seconds and in blocks", () => {
    const short = ["warning: The vote is short"];
    expect(find({ before: withGovernor({ votingPeriod: 86_399n }) })).toEqual(short);
    expect(find({ before: withGovernor({ votingPeriod: 86_400n }) })).toEqual(fine);
    const blocks = (votingPeriod: bigint) => withGovernor({ clock: "blocks", votingPeriod });
    expect(find({ before: blocks(7_199n) })).toEqual(short);
    expect(find({ before: blocks(7_200n) })).toEqual(fine);
    const votes = { secondsPerBlock: 2, countsPresentVotes: false };
    expect(find({ before: blocks(7_200n), votes })).toEqual(short);
    expect(find({ after: withGovernor({ votingPeriod: 1n }) })).toEqual(short);
  });

  it("warns of a quorum under 1 % of supply", () => {
    const percent = 10_000n * whole;
    expect(find({ before: withGovernor({ quorumVotes: percent - 1n }) })).toEqual([
      "warning: The quorum is small",
    ]);
    expect(find({ before: withGovernor({ quorumVotes: percent }) })).toEqual(fine);
  });

  it("warns of an account that passes it against all others, and not of half", () => {
    expect(find({ poll: polled(voters(200_001n, 200_000n)) })).toEqual([
      "warning: One account decides alone",
    ]);
    expect(find({ poll: polled(voters(200_000n, 200_000n)) })).toEqual(fine);
    expect(find({ poll: polled(voters(39_999n)) })).toEqual(fine);
  });

  it("is critical where that account is paid by the calls", () => {
    const poll = polled(voters(200_001n, 200_000n));
    const transfers = [{ call: 0, asset: token, from: timelock, to: alice, amount: 1n }];
    expect(find({ poll, transfers })).toEqual(["critical: Who decides alone gains by it"]);
    const others = [{ call: 0, asset: token, from: timelock, to: bob, amount: 1n }];
    expect(find({ poll, transfers: others })).toEqual(["warning: One account decides alone"]);
  });

  it("says what a list of holders is taken for, where no logs name them", () => {
    const poll = polled(voters(200_001n, 200_000n));
    const evidenceOf = (given: Poll) => vote(contextOf({ poll: given }))[0]?.evidence;
    const read = {
      kind: "read",
      address: token,
      functionName: `getVotes(${alice})`,
      value: (200_001n * whole).toString(),
    };
    expect(evidenceOf(poll)).toEqual([read]);
    expect(evidenceOf({ ...poll, source: { ...source, kind: "profile" } })).toEqual([
      read,
      { kind: "assumption", text: "The list of holders in the DAO's profile names all votes." },
    ]);
  });

  it("names more votes than tokens, and not as many", () => {
    const poll = polled(voters(400_000n, 300_000n, 300_000n));
    expect(find({ poll })).toEqual(fine);
    const totalSupply = 1_000_000n * whole - 1n;
    expect(find({ poll, before: { token: { ...soundState.token, totalSupply } } })).toEqual([
      "critical: There are more votes than tokens",
    ]);
  });

  it("names calls after which nobody can pass", () => {
    expect(find({ after: withGovernor({ quorumVotes: 300_001n * whole }) })).toEqual([
      "critical: Nobody could pass a proposal afterwards",
    ]);
    expect(find({ after: withGovernor({ quorumVotes: 300_000n * whole }) })).toEqual(fine);
  });

  it("names calls that leave the DAO to fewer than three, and not a DAO that is small", () => {
    const few = ["critical: The calls leave the DAO to a few"];
    const small = voters(100_000n, 100_000n);
    expect(find({ poll: polled(even, small) })).toEqual(few);
    expect(find({ poll: polled(small) })).toEqual(fine);
    expect(find({ poll: polled(even, voters(300_000n, 100_000n, 100_000n)) })).toEqual(few);
    const wide = voters(80_000n, 80_000n, 80_000n, 80_000n, 80_000n);
    const narrow = voters(180_000n, 80_000n, 80_000n, 30_000n, 30_000n);
    expect(find({ poll: polled(wide) })).toEqual(fine);
    expect(find({ poll: polled(wide, narrow) })).toEqual(few);
  });

  it("does not know without holders, before or after", () => {
    const unknown = ["notChecked: Who holds votes is not known"];
    expect(find({ poll: polled(undefined) })).toEqual(unknown);
    expect(find({ poll: polled([]) })).toEqual(unknown);
    expect(saysOf(vote({ ...contextOf(), power: { kind: "unknown" } }))).toEqual(unknown);
    const poll = { ...polled(even), after: undefined };
    expect(find({ poll })).toEqual(["notChecked: Who holds votes afterwards is not known"]);
    expect(find({ poll, after: undefined })).toEqual(fine);
  });
});

describe("what is said of the vote", () => {
  const look = (change: Change = {}) => vote(contextOf(change));
  const { governor } = checkAccounts;
  const read = (functionName: string, value: string) => [
    { kind: "read", address: governor, functionName, value },
  ];

  it("is who decides, where all is well or it is not known", () => {
    expect(look()).toMatchObject([
      {
        check: "vote",
        level: "ok",
        detail: "There is time before and during the vote, and no single account decides it.",
        evidence: [{ address: governor }, { address: governor }, { address: governor }],
      },
    ]);
    expect(look({ executor: stranger })).toMatchObject([
      { detail: "The calls are made by neither the DAO's governor nor its Safe.", evidence: [] },
    ]);
  });

  it("is what a delay of 0 lets happen", () => {
    expect(look({ before: withGovernor({ votingDelay: 0n }) })).toMatchObject([
      {
        detail:
          "Voting starts at once, so whoever borrows tokens for one block can propose and vote with them.",
        evidence: read("votingDelay", "0"),
      },
    ]);
  });

  it("is how long the vote lasts", () => {
    const [found] = look({ before: withGovernor({ votingPeriod: 3_600n }) });
    expect(found?.detail).toMatch(/^It lasts 1 hour, less than a day: many will not see it\.$/);
    expect(found?.evidence).toEqual(read("votingPeriod", "3600"));
    const then = look({ after: withGovernor({ votingPeriod: 3_600n }) });
    expect(then[0]?.detail).toMatch(/^After the calls: It lasts/);
    // Without a measured time, a block is taken to last 12 seconds.
    const blocks = (votingPeriod: bigint) => withGovernor({ clock: "blocks", votingPeriod });
    const { votes: _, ...context } = contextOf({ before: blocks(7_199n) });
    expect(saysOf(vote(context))).toEqual(["warning: The vote is short"]);
    const { votes: __, ...longer } = contextOf({ before: blocks(7_200n) });
    expect(saysOf(vote(longer))).toEqual(fine);
  });

  it("is how many votes are enough, of the supply at that time", () => {
    const quorumVotes = 9_000n * whole;
    expect(look({ before: withGovernor({ quorumVotes }) })).toMatchObject([
      {
        detail: "9,000 SND of votes are enough, less than 1 % of supply.",
        evidence: read("quorum", `${quorumVotes}`),
      },
    ]);
    const totalSupply = 4_000_001n * whole;
    const [found] = look({ after: { token: { ...soundState.token, totalSupply } } });
    expect(found).toMatchObject({
      title: "The quorum is small",
      detail: "After the calls: 40,000 SND of votes are enough, less than 1 % of supply.",
    });
  });

  it("is each setting once, and all of them", () => {
    const change = { votingDelay: 0n, votingPeriod: 60n, quorumVotes: 50_000n * whole };
    const both = ["critical: Votes can be borrowed", "warning: The vote is short"];
    expect(find({ before: withGovernor(change) })).toEqual(both);
    expect(
      find({
        before: withGovernor({ ...change, votingPeriod: 86_400n }),
        after: withGovernor(change),
      }),
    ).toEqual(both);
    expect(find({ before: withGovernor({ votingDelay: 0n }), after: withGovernor({}) })).toEqual(
      both.slice(0, 1),
    );
    expect(find({ after: { governor: undefined } })).toEqual([
      "notChecked: Who holds votes afterwards is not known",
    ]);
  });

  it("is that borrowed tokens vote where they count as they are", () => {
    const votes = { secondsPerBlock: 12, countsPresentVotes: true };
    expect(look({ votes })).toMatchObject([
      {
        detail:
          "The governor gives an account votes for a time at which it had none, so borrowed tokens vote.",
        evidence: [],
      },
    ]);
    const { votes: _, ...context } = contextOf();
    expect(saysOf(vote(context))).toEqual(fine);
  });

  it("is read at the governor, whatever account the DAO was opened by", () => {
    const opened: ContextChange = {
      preview: (preview) => ({
        ...preview,
        snapshot: { ...preview.snapshot, dao: { ...preview.snapshot.dao, entry: token } },
      }),
    };
    const [settings] = look(opened);
    expect(settings?.evidence).toMatchObject([
      { address: governor },
      { address: governor },
      { address: governor },
    ]);
    const [borrowed] = look({ ...opened, before: withGovernor({ votingDelay: 0n }) });
    expect(borrowed?.evidence).toEqual(read("votingDelay", "0"));
  });

  it("is that nothing is known of who holds votes, where nobody looked", () => {
    expect(saysOf(vote(createCheckContext()))).toEqual([
      "notChecked: Who holds votes is not known",
    ]);
  });
});

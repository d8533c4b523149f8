import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
  soundGovernor,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import type { Electorate, VoteFacts } from "./facts.ts";
import { vote } from "./vote.ts";

const { alice, bob, carol, safe, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;
const names = [alice, bob, carol, stranger, timelock];

const electorate = (...votes: readonly bigint[]): Electorate => ({
  voters: votes.map((amount, index) => ({
    account: names[index] ?? stranger,
    votes: amount * whole,
  })),
  quorumVotes: soundGovernor.quorumVotes,
  totalSupply: 1_000_000n * whole,
});

const even = electorate(100_000n, 100_000n, 100_000n);
const facts = (change: Partial<VoteFacts> = {}): VoteFacts => ({
  secondsPerBlock: 12,
  before: even,
  after: even,
  countsPresentVotes: false,
  ...change,
});
const find = (change: ContextChange = {}) =>
  saysOf(vote(createCheckContext({ votes: facts(), ...change })));
const withGovernor = (change: Partial<typeof soundGovernor>) => ({
  governor: { ...soundGovernor, ...change },
});
const fine = ["ok: Votes cannot be borrowed, and nobody passes it alone"];

describe("vote", () => {
  it("is fine where there is time, a quorum, and nobody passes it alone", () => {
    expect(find()).toEqual(fine);
  });

  it("leaves a Safe's calls to its owners", () => {
    expect(find({ executor: safe })).toEqual(["ok: Owners decide, not votes"]);
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
    const context = createCheckContext({
      votes: facts(),
      after: withGovernor({ votingDelay: 0n }),
    });
    expect(vote(context)[0]?.detail).toMatch(/^After the calls: /);
  });

  it("names votes that count as they are at the vote", () => {
    expect(find({ votes: facts({ countsPresentVotes: true }) })).toEqual([
      "critical: Votes count as they are at the vote",
    ]);
    expect(find({ votes: facts({ countsPresentVotes: undefined }) })).toEqual(fine);
  });

  it("warns of a vote under a day, in seconds and in blocks", () => {
    const short = ["warning: The vote is short"];
    expect(find({ before: withGovernor({ votingPeriod: 86_399n }) })).toEqual(short);
    expect(find({ before: withGovernor({ votingPeriod: 86_400n }) })).toEqual(fine);
    const blocks = (votingPeriod: bigint) => withGovernor({ clock: "blocks", votingPeriod });
    expect(find({ before: blocks(7_199n) })).toEqual(short);
    expect(find({ before: blocks(7_200n) })).toEqual(fine);
    const votes = facts({ secondsPerBlock: 2 });
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
    const before = electorate(200_001n, 200_000n);
    expect(find({ votes: facts({ before, after: before }) })).toEqual([
      "warning: One account decides alone",
    ]);
    const half = electorate(200_000n, 200_000n);
    expect(find({ votes: facts({ before: half, after: half }) })).toEqual(fine);
    const few = electorate(39_999n);
    expect(find({ votes: facts({ before: few, after: few }) })).toEqual(fine);
  });

  it("is critical where that account is paid by the calls", () => {
    const before = electorate(200_001n, 200_000n);
    const transfers = [{ call: 0, asset: token, from: timelock, to: alice, amount: 1n }];
    expect(find({ votes: facts({ before, after: before }), transfers })).toEqual([
      "critical: Who decides alone gains by it",
    ]);
    const others = [{ call: 0, asset: token, from: timelock, to: bob, amount: 1n }];
    expect(find({ votes: facts({ before, after: before }), transfers: others })).toEqual([
      "warning: One account decides alone",
    ]);
  });

  it("names more votes than tokens, and not as many", () => {
    const all = electorate(400_000n, 300_000n, 300_000n);
    expect(find({ votes: facts({ before: all, after: all }) })).toEqual(fine);
    const more = { ...all, totalSupply: all.totalSupply - 1n };
    expect(find({ votes: facts({ before: more, after: more }) })).toEqual([
      "critical: There are more votes than tokens",
    ]);
  });

  it("names calls after which nobody can pass", () => {
    const after = { ...even, quorumVotes: 300_001n * whole };
    expect(find({ votes: facts({ after }) })).toEqual([
      "critical: Nobody could pass a proposal afterwards",
    ]);
    const reached = { ...even, quorumVotes: 300_000n * whole };
    expect(find({ votes: facts({ after: reached }) })).toEqual(fine);
  });

  it("names calls that leave the DAO to fewer than three, and not a DAO that is small", () => {
    const few = ["critical: The calls leave the DAO to a few"];
    expect(find({ votes: facts({ after: electorate(100_000n, 100_000n) }) })).toEqual(few);
    const small = electorate(100_000n, 100_000n);
    expect(find({ votes: facts({ before: small, after: small }) })).toEqual(fine);
    expect(find({ votes: facts({ after: electorate(300_000n, 100_000n, 100_000n) }) })).toEqual(
      few,
    );
    const wide = electorate(80_000n, 80_000n, 80_000n, 80_000n, 80_000n);
    const narrow = electorate(180_000n, 80_000n, 80_000n, 30_000n, 30_000n);
    expect(find({ votes: facts({ before: wide, after: wide }) })).toEqual(fine);
    expect(find({ votes: facts({ before: wide, after: narrow }) })).toEqual(few);
  });

  it("does not know without holders, before or after", () => {
    expect(find({ votes: facts({ before: undefined, after: undefined }) })).toEqual([
      "notChecked: Who holds votes is not known",
    ]);
    const nobody = electorate();
    expect(find({ votes: facts({ before: nobody, after: nobody }) })).toEqual([
      "notChecked: Who holds votes is not known",
    ]);
    expect(find({ votes: facts({ after: undefined }) })).toEqual([
      "notChecked: Who holds votes afterwards is not known",
    ]);
    expect(find({ votes: facts({ after: undefined }), after: undefined })).toEqual(fine);
  });
});

import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, knownNothing, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import type { ActionKind } from "../Action.ts";
import { acceptAdmin } from "./acceptAdmin.ts";
import { executeByNumber } from "./executeByNumber.ts";
import { queueByNumber } from "./queueByNumber.ts";
import { setBravoProposalThreshold } from "./setBravoProposalThreshold.ts";
import { setBravoVotingDelay } from "./setBravoVotingDelay.ts";
import { setBravoVotingPeriod } from "./setBravoVotingPeriod.ts";
import { setDelay } from "./setDelay.ts";
import { setPendingAdmin } from "./setPendingAdmin.ts";
import { setProposalThreshold } from "./setProposalThreshold.ts";
import { setVotingDelay } from "./setVotingDelay.ts";
import { setVotingDelayOfRelease4 } from "./setVotingDelayOfRelease4.ts";
import { setVotingPeriod } from "./setVotingPeriod.ts";
import { setVotingPeriodOfRelease4 } from "./setVotingPeriodOfRelease4.ts";
import { updateDelay } from "./updateDelay.ts";
import { updateQuorumNumerator } from "./updateQuorumNumerator.ts";
import { updateTimelock } from "./updateTimelock.ts";

const { governor, timelock, bob } = places;

type Words = Pick<KindExample, "selector" | "sentence" | "fields" | "bareSentence"> & {
  value: bigint;
  name: string;
};

function setting(type: string, contract: `0x${string}`, words: Words): KindExample {
  const { value, name, fields, ...rest } = words;
  const isGovernor = contract === governor;
  const title = isGovernor ? (type.includes("Bravo") ? "GovernorBravo" : "Governor") : "Timelock";
  return {
    ...rest,
    action: { type, contract, value: `${value}` },
    to: contract,
    words: [word(value)],
    fields: [`${title}: ${contract} (${isGovernor ? "Governor" : "Timelock"})`, ...fields],
    effects: [{ kind: "parameter", contract, name, value: `${value}` }],
  };
}

const kinds: readonly ActionKind[] = [
  setVotingDelay,
  setVotingDelayOfRelease4,
  setVotingPeriod,
  setVotingPeriodOfRelease4,
  setProposalThreshold,
  updateQuorumNumerator,
  updateTimelock,
  updateDelay,
  setBravoVotingDelay,
  setBravoVotingPeriod,
  setBravoProposalThreshold,
  setDelay,
  setPendingAdmin,
  acceptAdmin,
  queueByNumber,
  executeByNumber,
];

// Selectors: 4byte.directory; OpenZeppelin Governor 4 and 5, GovernorBravoDelegate, Compound Timelock.
const examples: readonly KindExample[] = [
  setting("setVotingDelay", governor, {
    selector: "0x79051887",
    value: 7_200n,
    name: "votingDelay",
    sentence: "Set the voting delay of Governor to 7,200 blocks, from 1 block",
    fields: ["Voting delay: 1 block → 7,200 blocks"],
    bareSentence: `Set the voting delay of ${governor} to 7,200 blocks or seconds, as its clock counts`,
  }),
  setting("setVotingDelayOfRelease4", governor, {
    selector: "0x70b0f660",
    value: 1n,
    name: "votingDelay",
    sentence: "Set the voting delay of Governor to 1 block, from 1 block",
    fields: ["Voting delay: 1 block → 1 block"],
    bareSentence: `Set the voting delay of ${governor} to 1 blocks or seconds, as its clock counts`,
  }),
  setting("setVotingPeriod", governor, {
    selector: "0xe540d01d",
    value: 604_800n,
    name: "votingPeriod",
    sentence: "Set the voting period of Governor to 7 days, from 2 days",
    fields: ["Voting period: 2 days → 7 days"],
    bareSentence: `Set the voting period of ${governor} to 604,800 blocks or seconds, as its clock counts`,
  }),
  setting("setVotingPeriodOfRelease4", governor, {
    selector: "0xea0217cf",
    value: 90_000n,
    name: "votingPeriod",
    sentence: "Set the voting period of Governor to 1 day 1 hour, from 2 days",
    fields: ["Voting period: 2 days → 1 day 1 hour"],
    bareSentence: `Set the voting period of ${governor} to 90,000 blocks or seconds, as its clock counts`,
  }),
  setting("setProposalThreshold", governor, {
    selector: "0xece40cc1",
    value: 1_500n * 10n ** 18n,
    name: "proposalThreshold",
    sentence: "Set the proposal threshold of Governor to 1,500 HRB, from 100 HRB",
    fields: ["Proposal threshold: 100 HRB → 1,500 HRB"],
    bareSentence: `Set the proposal threshold of ${governor} to 1,500,000,000,000,000,000,000 base units of the token that votes`,
  }),
  setting("updateQuorumNumerator", governor, {
    selector: "0x06f3f9e6",
    value: 10n,
    name: "quorumNumerator",
    sentence: "Set the quorum of Governor to 10.00 %, from 4.00 %",
    fields: ["Quorum: 4.00 % → 10.00 %"],
    bareSentence: `Set the quorum of ${governor} to 10 parts of its quorum denominator`,
  }),
  {
    action: { type: "updateTimelock", contract: governor, account: bob },
    to: governor,
    selector: "0xa890c910",
    words: [word(bob)],
    sentence: "Let Bob execute what Governor decides",
    fields: [`Governor: ${governor} (Governor)`, `Timelock: ${bob} (Bob)`],
    bareSentence: `Let ${bob} execute what ${governor} decides`,
    effects: [{ kind: "parameter", contract: governor, name: "timelock", value: bob }],
  },
  setting("updateDelay", timelock, {
    selector: "0x64d62353",
    value: 259_200n,
    name: "getMinDelay",
    sentence: "Set the timelock delay of Timelock to 3 days, from 2 days",
    fields: ["Timelock delay: 2 days → 3 days"],
    bareSentence: `Set the timelock delay of ${timelock} to 3 days`,
  }),
  setting("setBravoVotingDelay", governor, {
    selector: "0x1dfb1b5a",
    value: 13_140n,
    name: "votingDelay",
    sentence: "Set the voting delay of Governor to 13,140 blocks, from 1 block",
    fields: ["Voting delay: 1 block → 13,140 blocks"],
    bareSentence: `Set the voting delay of ${governor} to 13,140 blocks`,
  }),
  setting("setBravoVotingPeriod", governor, {
    selector: "0x0ea2d98c",
    value: 40_320n,
    name: "votingPeriod",
    sentence: "Set the voting period of Governor to 40,320 blocks, from 2 days",
    fields: ["Voting period: 2 days → 40,320 blocks"],
    bareSentence: `Set the voting period of ${governor} to 40,320 blocks`,
  }),
  setting("setBravoProposalThreshold", governor, {
    selector: "0x17ba1b8b",
    value: 25n * 10n ** 18n,
    name: "proposalThreshold",
    sentence: "Set the proposal threshold of Governor to 25 HRB, from 100 HRB",
    fields: ["Proposal threshold: 100 HRB → 25 HRB"],
    bareSentence: `Set the proposal threshold of ${governor} to 25,000,000,000,000,000,000 base units of the token that votes`,
  }),
  setting("setDelay", timelock, {
    selector: "0xe177246e",
    value: 345_600n,
    name: "delay",
    sentence: "Set the timelock delay of Timelock to 4 days, from 2 days",
    fields: ["Timelock delay: 2 days → 4 days"],
    bareSentence: `Set the timelock delay of ${timelock} to 4 days`,
  }),
  {
    action: { type: "setPendingAdmin", contract: timelock, account: bob },
    to: timelock,
    selector: "0x4dd18bf5",
    words: [word(bob)],
    sentence: "Offer the administration of Timelock to Bob",
    fields: [
      `Timelock: ${timelock} (Timelock)`,
      `Pending admin: ${bob} (Bob)`,
      "Takes effect: once the new admin calls acceptAdmin",
    ],
    bareSentence: `Offer the administration of ${timelock} to ${bob}`,
    effects: [{ kind: "parameter", contract: timelock, name: "pendingAdmin", value: bob }],
  },
  {
    action: { type: "acceptAdmin", contract: timelock },
    to: timelock,
    selector: "0x0e18b681",
    words: [],
    sentence: "Accept the administration of Timelock",
    fields: [`Timelock: ${timelock} (Timelock)`, "Admin: the executor"],
    bareSentence: `Accept the administration of ${timelock}`,
    effects: [{ kind: "parameter", contract: timelock, name: "admin" }],
  },
  {
    action: { type: "queueByNumber", contract: governor, proposal: "12" },
    to: governor,
    selector: "0xddf0b009",
    words: [word(12n)],
    sentence: "Queue proposal 12 of Governor, whose calls are not told here",
    fields: [`Governor: ${governor} (Governor)`, "Proposal: 12"],
    bareSentence: `Queue proposal 12 of ${governor}, whose calls are not told here`,
    effects: [],
  },
  {
    action: { type: "executeByNumber", contract: governor, proposal: "12" },
    to: governor,
    selector: "0xfe0d94c1",
    words: [word(12n)],
    sentence: "Execute proposal 12 of Governor, whose calls are not told here",
    fields: [`Governor: ${governor} (Governor)`, "Proposal: 12"],
    bareSentence: `Execute proposal 12 of ${governor}, whose calls are not told here`,
    effects: [],
  },
];

testKinds("governance actions", { kinds, examples });

describe("sentinels", () => {
  const say = (kind: ActionKind, contract: string, value: string) =>
    kind.describe({ contract, value }, knownAll).sentence;

  it("says what nothing means", () => {
    expect([
      say(setVotingDelay, governor, "0"),
      say(setProposalThreshold, governor, "0"),
      say(updateQuorumNumerator, governor, "0"),
      say(updateDelay, timelock, "0"),
      say(setVotingPeriod, governor, "0"),
    ]).toEqual([
      "Set the voting delay of Governor to 0 blocks (voting starts at once), from 1 block",
      "Set the proposal threshold of Governor to 0 HRB (anyone may propose), from 100 HRB",
      "Set the quorum of Governor to 0.00 % (any turnout is enough), from 4.00 %",
      "Set the timelock delay of Timelock to 0 seconds (nothing waits any more), from 2 days",
      "Set the voting period of Governor to 0 seconds, from 2 days",
    ]);
    expect(
      setPendingAdmin.describe({ contract: timelock, account: zeroAddress }, knownNothing),
    ).toMatchObject({ sentence: `Withdraw the offer of the administration of ${timelock}` });
    expect(
      updateTimelock.describe({ contract: governor, account: zeroAddress }, knownAll),
    ).toMatchObject({
      sentence: "Let the zero address execute what Governor decides",
      fields: [{}, { value: `${zeroAddress} (the zero address)` }],
    });
  });

  it("says the largest number as what it is, and long durations in seconds", () => {
    const largest = 2n ** 256n - 1n;
    expect(say(setProposalThreshold, governor, `${largest}`)).toBe(
      "Set the proposal threshold of Governor to 2^256 − 1, the most there is, from 100 HRB",
    );
    expect(say(updateDelay, timelock, `${2n ** 53n}`)).toBe(
      "Set the timelock delay of Timelock to 9,007,199,254,740,992 seconds, from 2 days",
    );
    expect(say(updateDelay, timelock, `${2n ** 53n - 1n}`)).toContain("104249991374 days");
  });
});

describe("defineSetting", () => {
  it("refuses what its function does not hold, by name", () => {
    const issue = (kind: ActionKind, value: unknown) =>
      kind.schema.safeParse({ contract: governor, value }).error?.issues[0]?.message;
    expect(issue(setVotingDelay, `${2n ** 48n - 1n}`)).toBeUndefined();
    expect(issue(setVotingDelay, `${2n ** 48n}`)).toBe("is more than a uint48 holds");
    expect(issue(setVotingPeriod, `${2n ** 32n}`)).toBe("is more than a uint32 holds");
    expect(issue(setVotingDelayOfRelease4, `${2n ** 256n}`)).toBe("is more than a uint256 holds");
    expect(issue(setVotingDelay, "01")).toBe(
      "must be a whole number as digits alone: no sign, point, comma or leading zero",
    );
    expect(issue(setVotingDelay, 7200)).toBe(
      'must be a decimal string, such as "7200": JSON numbers lose digits',
    );
  });
});

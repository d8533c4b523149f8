import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import type { FormContext } from "./ActionForm.ts";
import { hasSubject } from "./subjectOf.ts";

const { governor, timelock, token } = checkAccounts;

const of = (flavour: string): FormContext => {
  const { snapshot } = createCheckContext().preview;
  const dao = {
    ...snapshot.dao,
    governor: { flavour, address: governor, token, executor: timelock },
  };
  return {
    snapshot: { ...snapshot, dao },
    kinds: [],
    route: { kind: "governor", address: governor },
  };
};
const offered = (flavour: string, types: readonly string[]) =>
  types.filter((type) => hasSubject(type, of(flavour)));

describe("hasSubject", () => {
  const ofCompoundTimelock = ["setDelay", "setPendingAdmin"];
  const ofBravo = ["setBravoVotingDelay", "setBravoVotingPeriod", "setBravoProposalThreshold"];
  const ofOpenZeppelin = ["setVotingDelay", "updateQuorumNumerator", "updateDelay"];
  const all = [...ofCompoundTimelock, ...ofBravo, ...ofOpenZeppelin];

  it("gives Alpha and Bravo their Compound timelock, and each flavour its own settings", () => {
    expect(offered("governorAlpha", all)).toEqual(ofCompoundTimelock);
    expect(offered("governorBravo", all)).toEqual([...ofCompoundTimelock, ...ofBravo]);
    expect(offered("openZeppelinGovernor", all)).toEqual(ofOpenZeppelin);
    expect(offered("anotherGovernor", all)).toEqual([]);
  });
});

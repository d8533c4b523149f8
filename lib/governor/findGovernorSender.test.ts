import { describe, expect, it } from "vitest";
import { findGovernorSender } from "./findGovernorSender.ts";
import { governorFlavours } from "./governorFlavours.ts";
import { governorSenders } from "./governorSenders.ts";

describe("findGovernorSender", () => {
  it("finds a sender for every flavour that is read, and for no other", () => {
    const ids = governorFlavours.map(({ id }) => id);
    expect(ids.map((id) => findGovernorSender(id).id)).toEqual(ids);
    expect(governorSenders).toHaveLength(ids.length);
  });

  it("refuses a flavour that is only read", () => {
    expect(() => findGovernorSender("myGovernor")).toThrow(
      expect.objectContaining({ code: "governor.senderNotFound" }),
    );
  });
});

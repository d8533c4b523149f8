import { describe, expect, it } from "vitest";
import { checkLab } from "../model/checkLab.ts";
import { emptyModel } from "../model/emptyModel.ts";
import { shareError } from "./shareError.ts";

const mint = {
  kind: "cappedMint",
  to: "treasury",
  maxPerMint: "0.02",
  minimumIntervalSeconds: 31_536_000,
  firstMintAt: 1_767_225_600,
  use: "1",
};

describe("shareError", () => {
  it.each(["1.5", "-1", "half", 0.5, ""])("speaks of percent where a share is %j", (use) => {
    const [issue] = checkLab({ ...emptyModel, mechanisms: [{ ...mint, use }] });
    expect(issue?.path).toBe("mechanisms[0].use");
    expect(shareError(issue?.message)).toMatch(/^Write percent/);
  });

  it("leaves what is wrong in another way as it is", () => {
    expect(shareError("is missing")).toBe("is missing");
    expect(shareError(undefined)).toBeUndefined();
  });
});

import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { setCrvAdmin, setCrvMinter } from "./crvActions.ts";
import { crvTokenActions } from "./crvTokenActions.ts";

const { token, bob } = places;

testKinds("the actions of CRV", {
  kinds: crvTokenActions,
  examples: [
    {
      action: { type: "setCrvMinter", contract: token, account: bob },
      to: token,
      // the published ABI of CRV
      selector: "0x1652e9fc",
      words: [word(bob)],
      sentence: "Make Bob the minter of HRB, for ever",
      fields: [
        `Token: ${token}`,
        `Minter: ${bob} (Bob)`,
        "Can be done: once: where a minter is named already, it is refused",
      ],
      bareSentence: `Make ${bob} the minter of ${token}, for ever`,
      effects: [{ kind: "parameter", contract: token, name: "minter", value: bob }],
    },
    {
      action: { type: "setCrvAdmin", contract: token, account: bob },
      to: token,
      selector: "0xe9333fab",
      words: [word(bob)],
      sentence: "Make Bob the admin of HRB",
      fields: [`Token: ${token}`, `Admin: ${bob} (Bob)`],
      bareSentence: `Make ${bob} the admin of ${token}`,
      effects: [{ kind: "parameter", contract: token, name: "admin", value: bob }],
    },
  ],
});

describe("the zero address", () => {
  it("is nobody", () => {
    const parameters = { contract: token, account: zeroAddress };
    expect(setCrvMinter.describe(parameters, knownAll).sentence).toBe(
      "Leave HRB without a minter, to be named later",
    );
    expect(setCrvAdmin.describe(parameters, knownAll).sentence).toBe(
      "Leave HRB without an admin: nobody will name another",
    );
  });
});

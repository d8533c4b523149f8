import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { renounceOwnership } from "./renounceOwnership.ts";
import { transferOwnership } from "./transferOwnership.ts";
import { vestingBeneficiary } from "./vestingBeneficiary.ts";

const { proxy, alice, bob, nobody } = places;

const titled = (title: string) => ({
  ...knownAll,
  current: new Map([[`${proxy}.owner`, "Alice"]]),
  titles: new Map([[`${proxy}.owner`, title]]),
});
const wallet = titled(vestingBeneficiary);

describe("the owner of a vesting wallet", () => {
  it("is told as who receives what vests", () => {
    const { sentence, fields } = transferOwnership.describe(
      { contract: proxy, account: bob },
      wallet,
    );
    expect(sentence).toBe("Make Bob the beneficiary of Proxy");
    expect(fields).toEqual([
      { label: "Contract", value: `${proxy} (Proxy)` },
      { label: "Vesting beneficiary", value: `Alice → ${bob} (Bob)` },
      { label: "Concerns", value: "all that is not yet released, vested or not" },
    ]);
  });

  it("may be nobody", () => {
    const left = transferOwnership.describe({ contract: proxy, account: nobody }, wallet);
    expect(left.sentence).toBe("Leave Proxy without a beneficiary");
    expect(left.fields[1]?.value).toBe(`Alice → ${nobody} (nobody)`);
    const { sentence, fields } = renounceOwnership.describe({ contract: proxy }, wallet);
    expect(sentence).toBe(
      "Give up what Proxy has not released: nobody will receive it, and no other can be named",
    );
    expect(fields[1]).toEqual({
      label: "Vesting beneficiary",
      value: "Alice → nobody, for ever",
    });
  });

  it.each(["Owner, who may mint", "constructor"])("is an owner where it is called %s", (title) => {
    const handed = transferOwnership.describe({ contract: proxy, account: alice }, titled(title));
    expect(handed.sentence).toBe("Hand over ownership of Proxy to Alice");
    expect(handed.fields[1]?.label).toBe("Owner");
    const given = renounceOwnership.describe({ contract: proxy }, titled(title));
    expect(given.sentence).toBe("Give up ownership of Proxy: nobody will own it again");
    expect(given.fields[1]?.label).toBe("Owner");
  });
});

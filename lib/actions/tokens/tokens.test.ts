import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import { approve } from "./approve.ts";
import { burn } from "./burn.ts";
import { burnFrom } from "./burnFrom.ts";
import { unwrapEther } from "./unwrapEther.ts";
import { wrapEther } from "./wrapEther.ts";

const { token, alice } = places;
const five = 5n * 10n ** 18n;
const maximum = 2n ** 256n - 1n;
const tokenField = `Token: ${token}`;

// Selectors: 4byte.directory; ERC-20 (EIP-20), OpenZeppelin ERC20Burnable, WETH9.
const examples: readonly KindExample[] = [
  {
    action: { type: "burn", token, amount: `${five}` },
    to: token,
    selector: "0x42966c68",
    words: [word(five)],
    sentence: "Burn 5 HRB of the executor's own",
    fields: [tokenField, "Amount: 5 HRB"],
    bareSentence: `Burn 5,000,000,000,000,000,000 base units of ${token} of the executor's own`,
    effects: [{ kind: "burn", token, amount: five, holder: "executor" }],
  },
  {
    action: { type: "burnFrom", token, account: alice, amount: `${five}` },
    to: token,
    selector: "0x79cc6790",
    words: [word(alice), word(five)],
    sentence: "Burn 5 HRB of Alice, by its allowance",
    fields: [tokenField, `Account: ${alice} (Alice)`, "Amount: 5 HRB"],
    bareSentence: `Burn 5,000,000,000,000,000,000 base units of ${token} of ${alice}, by its allowance`,
    effects: [{ kind: "burn", token, amount: five, holder: alice }],
  },
  {
    action: { type: "approve", token, spender: alice, amount: `${five}` },
    to: token,
    selector: "0x095ea7b3",
    words: [word(alice), word(five)],
    sentence: "Allow Alice to spend 5 HRB of the executor's",
    fields: [tokenField, `Spender: ${alice} (Alice)`, "Allowance: 5 HRB"],
    bareSentence: `Allow ${alice} to spend 5,000,000,000,000,000,000 base units of ${token} of the executor's`,
    effects: [{ kind: "parameter", contract: token, name: `allowance.${alice}`, value: `${five}` }],
  },
  {
    action: { type: "wrapEther", token, amount: `${five}` },
    to: token,
    value: five,
    selector: "0xd0e30db0",
    words: [],
    sentence: "Wrap 5 ETH into HRB",
    fields: [`Wrapped ether: ${token}`, "Amount: 5 ETH"],
    bareSentence: `Deposit 5 ETH in ${token}`,
    effects: [{ kind: "flow", asset: "ether", amount: five, recipient: token, isDeposit: true }],
  },
  {
    action: { type: "unwrapEther", token, amount: `${five}` },
    to: token,
    selector: "0x2e1a7d4d",
    words: [word(five)],
    sentence: "Unwrap 5 HRB into ether",
    fields: [`Wrapped ether: ${token}`, "Amount: 5 HRB"],
    bareSentence: `Withdraw 5,000,000,000,000,000,000 base units of ${token}: ether, if that is wrapped ether`,
    effects: [{ kind: "burn", token, amount: five, holder: "executor" }],
  },
];

testKinds("token actions", { kinds: [burn, burnFrom, approve, wrapEther, unwrapEther], examples });

describe("approve", () => {
  const describeIn = (amount: string) => {
    const { sentence, fields } = approve.describe({ token, spender: alice, amount }, knownAll);
    return [sentence, fields.at(-1)?.value];
  };

  it("calls nothing a revocation and the largest number unlimited", () => {
    expect(describeIn("0")).toEqual([
      "Revoke the allowance of Alice to spend the executor's HRB",
      "0 HRB (revoked)",
    ]);
    expect(describeIn(`${maximum}`)).toEqual([
      "Allow Alice to spend unlimited HRB of the executor's",
      "unlimited (2^256 − 1 base units)",
    ]);
    expect(describeIn(`${maximum - 1n}`)[0]).not.toContain("unlimited");
  });
});

describe("wrapEther", () => {
  it("refuses to wrap nothing, and reads no such call", () => {
    expect(wrapEther.schema.safeParse({ token, amount: "0" }).error?.issues[0]?.message).toBe(
      "must be more than 0",
    );
    const { to, data } = wrapEther.encode({ token, amount: "1" });
    expect(wrapEther.decode({ to, data, value: 0n, operation: 0 })).toBeUndefined();
  });
});

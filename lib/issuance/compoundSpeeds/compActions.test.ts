import fc from "fast-check";
import { type Address, encodeFunctionData, getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { comptrollerAbi } from "../../../contracts-abi/comptroller.ts";
import { places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { createCall } from "../../actions/createCall.ts";
import { grantComp, setCompSpeed, setContributorCompSpeed } from "./compActions.ts";
import { setCompSpeeds } from "./setCompSpeeds.ts";

const contract: Address = "0x3d9819210A31b4961b30EF54bE2aeD79B9c9Cd3B";
const { bob } = places;
const named = `Comptroller: ${contract}`;

// Selectors: the first four bytes of keccak-256 of the signatures, worked out apart from the ABIs here.
testKinds("the actions of a Comptroller", {
  kinds: [setCompSpeed, setContributorCompSpeed, grantComp],
  examples: [
    {
      action: { type: "setCompSpeed", contract, market: bob, speed: "0" },
      to: contract,
      selector: "0x434caf25",
      words: [word(bob), word(0n)],
      sentence: `Set the rewards of suppliers and of borrowers of Bob in ${contract} each to 0 base units of its token a block (no rewards)`,
      fields: [
        named,
        `Market: ${bob} (Bob)`,
        "Rewards a block: 0 base units of its token a block (no rewards)",
      ],
      bareSentence: `Set the rewards of suppliers and of borrowers of ${bob} in ${contract} each to 0 base units of its token a block (no rewards)`,
      effects: [
        { kind: "parameter", contract, name: `compSupplySpeeds(${bob})`, value: "0" },
        { kind: "parameter", contract, name: `compBorrowSpeeds(${bob})`, value: "0" },
      ],
    },
    {
      action: { type: "setContributorCompSpeed", contract, contributor: bob, speed: "1000" },
      to: contract,
      selector: "0x598ee1cb",
      words: [word(bob), word(1_000n)],
      sentence: `Set the rewards of the contributor Bob in ${contract} to 1,000 base units of its token a block`,
      fields: [
        named,
        `Contributor: ${bob} (Bob)`,
        "Rewards a block: 1,000 base units of its token a block",
      ],
      bareSentence: `Set the rewards of the contributor ${bob} in ${contract} to 1,000 base units of its token a block`,
      effects: [
        { kind: "parameter", contract, name: `compContributorSpeeds(${bob})`, value: "1000" },
      ],
    },
    {
      action: { type: "grantComp", contract, recipient: bob, amount: "1000" },
      to: contract,
      selector: "0x27efe3cb",
      words: [word(bob), word(1_000n)],
      sentence: `Grant 1,000 base units of its token out of ${contract} to Bob`,
      fields: [named, `Recipient: ${bob} (Bob)`, "Amount: 1,000 base units of its token"],
      bareSentence: `Grant 1,000 base units of its token out of ${contract} to ${bob}`,
      effects: [],
    },
  ],
});

const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => getAddress(`0x${Buffer.from(bytes).toString("hex")}`));
const whole = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map(String);
const market = fc.record({ market: address, supply: whole, borrow: whole });

describe("setCompSpeeds", () => {
  it("decodes to what was encoded", () => {
    fc.assert(
      fc.property(address, fc.array(market, { maxLength: 8 }), (to, markets) => {
        const parameters = { contract: to, markets };
        const call = setCompSpeeds.encode(parameters);
        expect(call.data.slice(0, 10)).toBe("0xa8b43948");
        expect(setCompSpeeds.schema.parse(parameters)).toEqual(parameters);
        expect(setCompSpeeds.decode(call)).toEqual(parameters);
        expect(setCompSpeeds.decode({ ...call, data: `${call.data}00` })).toBeUndefined();
        expect(setCompSpeeds.decode({ ...call, value: 1n })).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it("does not read lists of different lengths", () => {
    for (const args of [
      [[bob], [1n], []],
      [[bob], [], [1n]],
      [[], [1n], [1n]],
    ] as const) {
      const data = encodeFunctionData({
        abi: comptrollerAbi,
        functionName: "_setCompSpeeds",
        args,
      });
      expect(setCompSpeeds.decode(createCall({ to: contract, data }))).toBeUndefined();
    }
  });

  it("says what each side of each market gets, and what it got", () => {
    const unknown = { tokens: new Map(), labels: new Map() };
    const markets = [{ market: bob, supply: "1", borrow: "0" }];
    expect(setCompSpeeds.describe({ contract, markets }, unknown)).toEqual({
      sentence: `Set rewards in ${contract}: ${bob} pays suppliers 1 base units of its token a block and borrowers 0 base units of its token a block (no rewards)`,
      fields: [
        { label: "Comptroller", value: contract },
        { label: `Suppliers of ${bob}`, value: "1 base units of its token a block" },
        {
          label: `Borrowers of ${bob}`,
          value: "0 base units of its token a block (no rewards)",
        },
      ],
    });
    expect(setCompSpeeds.describe({ contract, markets: [] }, unknown).sentence).toBe(
      `Set rewards in ${contract}: of no market`,
    );
    expect(setCompSpeeds.effects({ contract, markets })).toEqual([
      { kind: "parameter", contract, name: `compSupplySpeeds(${bob})`, value: "1" },
      { kind: "parameter", contract, name: `compBorrowSpeeds(${bob})`, value: "0" },
    ]);
  });
});

import fc from "fast-check";
import { encodeFunctionData, getAddress, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, knownNothing, places } from "../../../test/describeContexts.ts";
import { word } from "../../../test/testKinds.ts";
import { createCall } from "../../actions/createCall.ts";
import {
  addToSanctionsList,
  removeFromSanctionsList,
  sanctionsListActions,
} from "./sanctionsListActions.ts";

const { proxy: contract, alice, bob } = places;
// Selectors: the first four bytes of keccak-256 of the signatures, worked out apart from the ABI here.
const selectors = {
  addToSanctionsList: "0xb972dfcc",
  removeFromSanctionsList: "0xef782431",
} as const;
const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => getAddress(`0x${Buffer.from(bytes).toString("hex")}`));

describe("addToSanctionsList", () => {
  it("encodes a list, and says of whom", () => {
    const parameters = { contract, accounts: [alice, bob] };
    const call = addToSanctionsList.encode(parameters);
    expect(call.data).toBe(
      [selectors.addToSanctionsList, word(32n), word(2n), word(alice), word(bob)].join(""),
    );
    expect(addToSanctionsList.describe(parameters, knownAll)).toEqual({
      sentence: "Put Alice, Bob on the list of Proxy",
      fields: [
        { label: "Screening oracle", value: `${contract} (Proxy)` },
        { label: `${alice} (Alice) is listed`, value: "yes" },
        { label: `${bob} (Bob) is listed`, value: "yes" },
      ],
    });
    expect(addToSanctionsList.effects(parameters)).toEqual([
      { kind: "parameter", contract, name: `isSanctioned(${alice})`, value: "true" },
      { kind: "parameter", contract, name: `isSanctioned(${bob})`, value: "true" },
    ]);
  });
});

describe("removeFromSanctionsList", () => {
  it("encodes a list, and says of whom; also of nobody", () => {
    const call = removeFromSanctionsList.encode({ contract, accounts: [bob] });
    expect(call.data).toBe(
      [selectors.removeFromSanctionsList, word(32n), word(1n), word(bob)].join(""),
    );
    const before = new Map([[`${contract}.isSanctioned(${bob})`, "yes"]]);
    const known = { ...knownAll, current: before };
    const parameters = { contract, accounts: [bob] };
    expect(removeFromSanctionsList.describe(parameters, known).fields[1]).toEqual({
      label: `${bob} (Bob) is listed`,
      value: "yes → no",
    });
    expect(removeFromSanctionsList.effects(parameters)).toMatchObject([{ value: "false" }]);
    expect(
      removeFromSanctionsList.describe({ contract, accounts: [] }, knownNothing).sentence,
    ).toBe(`Take nobody off the list of ${contract}`);
  });
});

describe("sanctionsListActions", () => {
  it("decode to what was encoded, each its own alone", () => {
    fc.assert(
      fc.property(address, fc.array(address, { maxLength: 20 }), (to, accounts) => {
        for (const kind of sanctionsListActions) {
          const call = kind.encode({ contract: to, accounts });
          const decoded = sanctionsListActions.map((other) => other.decode(call));
          expect(decoded.filter(Boolean)).toEqual([{ contract: to, accounts }]);
          expect(kind.decode(createCall({ ...call, value: 1n }))).toBeUndefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("leave bytes that are longer than the list", () => {
    const abi = parseAbi(["function addToSanctionsList(address[])"]);
    const data = encodeFunctionData({ abi, args: [[alice]] });
    expect(addToSanctionsList.decode(createCall({ to: contract, data }))).toBeDefined();
    const longer = createCall({ to: contract, data: `${data}00` });
    expect(addToSanctionsList.decode(longer)).toBeUndefined();
  });

  it("refuse what is no list of addresses", () => {
    for (const { schema } of sanctionsListActions) {
      for (const accounts of [undefined, alice, [1], ["0x1"]])
        expect(schema.safeParse({ contract, accounts }).success).toBe(false);
      expect(schema.safeParse({ contract, accounts: [alice], note: "" }).success).toBe(false);
    }
  });
});

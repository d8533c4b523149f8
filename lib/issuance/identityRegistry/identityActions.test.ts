import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import { deleteIdentity, registerIdentity, updateIdentityCountry } from "./identityActions.ts";
import { identityRegistryActions } from "./identityRegistryActions.ts";

const { proxy: contract, alice, bob } = places;
const registry = `Identity registry: ${contract} (Proxy)`;
const identity = { kind: "parameter", contract, name: `identity(${alice})` } as const;
const country = { kind: "parameter", contract, name: `investorCountry(${alice})` } as const;
const verified = { kind: "parameter", contract, name: `isVerified(${alice})` } as const;

/** An appointment of Bob, in words. */
function appointment(parameters: {
  type: string;
  selector: KindExample["selector"];
  field: string;
  sentence: (contract: string, account: string) => string;
  effect: KindExample["effects"][number];
}): KindExample {
  const { type, selector, field, sentence, effect } = parameters;
  return {
    action: { type, contract, account: bob },
    to: contract,
    selector,
    words: [word(bob)],
    sentence: sentence("Proxy", "Bob"),
    fields: [registry, `${field}: ${bob} (Bob)`],
    bareSentence: sentence(contract, bob),
    effects: [effect],
  };
}

testKinds("the actions of an identity registry", {
  kinds: identityRegistryActions,
  // Selectors: the published ABI of IdentityRegistry, t-rex 4.1.6
  examples: [
    {
      action: { type: "registerIdentity", contract, account: alice, identity: bob, country: "756" },
      to: contract,
      selector: "0x454a03e0",
      words: [word(alice), word(bob), word(756n)],
      sentence: "Add Alice to Proxy, by the identity Bob",
      fields: [
        registry,
        `Account: ${alice} (Alice)`,
        `Identity contract: ${bob} (Bob)`,
        "Country by its number in ISO 3166-1: 756",
      ],
      bareSentence: `Add ${alice} to ${contract}, by the identity ${bob}`,
      effects: [{ ...identity, value: bob }, verified, { ...country, value: "756" }],
    },
    {
      action: { type: "updateIdentity", contract, account: alice, identity: bob },
      to: contract,
      selector: "0x8e098ca1",
      words: [word(alice), word(bob)],
      sentence: "Change the identity of Alice in Proxy to Bob",
      fields: [registry, `Account: ${alice} (Alice)`, `Identity contract: ${bob} (Bob)`],
      bareSentence: `Change the identity of ${alice} in ${contract} to ${bob}`,
      effects: [{ ...identity, value: bob }, verified],
    },
    {
      action: { type: "updateIdentityCountry", contract, account: alice, country: "276" },
      to: contract,
      selector: "0x3b239a7f",
      words: [word(alice), word(276n)],
      sentence: "Set the country of Alice in Proxy to number 276 of ISO 3166-1",
      fields: [registry, `Account: ${alice} (Alice)`, "Country by its number in ISO 3166-1: 276"],
      bareSentence: `Set the country of ${alice} in ${contract} to number 276 of ISO 3166-1`,
      effects: [{ ...country, value: "276" }],
    },
    {
      action: { type: "deleteIdentity", contract, account: alice },
      to: contract,
      selector: "0xa8d29d1d",
      words: [word(alice)],
      sentence: "Remove Alice from Proxy: it can be given no more of the token",
      fields: [registry, `Account: ${alice} (Alice); may be given the token: no`],
      bareSentence: `Remove ${alice} from ${contract}: it can be given no more of the token`,
      effects: [identity, { ...verified, value: "false" }],
    },
    appointment({
      type: "addIdentityAgent",
      selector: "0x84e79842",
      field: "Agent",
      sentence: (to, account) => `Make ${account} an agent of ${to}`,
      effect: { kind: "parameter", contract, name: "agents" },
    }),
    appointment({
      type: "removeIdentityAgent",
      selector: "0x97a6278e",
      field: "Agent removed",
      sentence: (to, account) => `Remove ${account} from the agents of ${to}`,
      effect: { kind: "parameter", contract, name: "agents" },
    }),
    appointment({
      type: "setIdentityStorage",
      selector: "0x26d941ae",
      field: "Contract that keeps the identities",
      sentence: (to, account) => `Let ${to} take its identities from ${account}`,
      effect: { kind: "parameter", contract, name: "identityStorage", value: bob },
    }),
    appointment({
      type: "setClaimTopicsRegistry",
      selector: "0x670af6a9",
      field: "Contract that keeps the claims asked for",
      sentence: (to, account) => `Let ${to} ask for the claims that ${account} lists`,
      effect: { kind: "parameter", contract, name: "topicsRegistry", value: bob },
    }),
    appointment({
      type: "setTrustedIssuersRegistry",
      selector: "0xe744d789",
      field: "Contract that keeps the issuers trusted",
      sentence: (to, account) => `Let ${to} trust the issuers that ${account} lists`,
      effect: { kind: "parameter", contract, name: "issuersRegistry", value: bob },
    }),
  ],
});

describe("what stands before", () => {
  const current = new Map([
    [`${contract}.identity(${alice})`, "0x01"],
    [`${contract}.isVerified(${alice})`, "yes"],
    [`${contract}.investorCountry(${alice})`, "756"],
  ]);
  const known = { ...knownAll, current };
  const fieldsOf = ({ fields }: { fields: readonly { label: string; value: string }[] }) =>
    fields.slice(1).map(({ value }) => value);

  it("is shown with what comes after", () => {
    const account = { contract, account: alice };
    const registered = { ...account, identity: bob, country: "276" };
    expect(fieldsOf(registerIdentity.describe(registered, known))).toEqual([
      `${alice} (Alice)`,
      `0x01 → ${bob} (Bob)`,
      "756 → 276",
    ]);
    const moved = { ...account, country: "276" };
    expect(fieldsOf(updateIdentityCountry.describe(moved, known))[1]).toBe("756 → 276");
    expect(fieldsOf(deleteIdentity.describe(account, known))).toEqual([
      `${alice} (Alice); may be given the token: yes → no`,
    ]);
  });
});

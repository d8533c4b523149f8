import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import type { ActionEffect } from "../Action.ts";
import { changeAdmin } from "./changeAdmin.ts";
import { upgradeAndCall } from "./upgradeAndCall.ts";
import { upgradeTo } from "./upgradeTo.ts";
import { upgradeToAndCall } from "./upgradeToAndCall.ts";

const { proxy, bob, alice, token } = places;
const proxyField = `Proxy: ${proxy} (Proxy)`;
const bobField = `${bob} (Bob)`;
const implementation: ActionEffect = {
  kind: "parameter",
  contract: proxy,
  name: "implementation",
  value: bob,
};

// Selectors: 4byte.directory; OpenZeppelin proxies, releases 4.9 and 5.
const examples: readonly KindExample[] = [
  {
    action: { type: "upgradeTo", contract: proxy, account: bob },
    to: proxy,
    selector: "0x3659cfe6",
    words: [word(bob)],
    sentence: "Upgrade Proxy to the code of Bob",
    fields: [proxyField, `Implementation: ${bobField}`],
    bareSentence: `Upgrade ${proxy} to the code of ${bob}`,
    effects: [implementation],
  },
  {
    action: { type: "upgradeToAndCall", contract: proxy, account: bob, data: "0x8129fc1c" },
    to: proxy,
    selector: "0x4f1ef286",
    words: [word(bob), word(64n), word(4n), `8129fc1c${"0".repeat(56)}`],
    sentence:
      "Upgrade Proxy to the code of Bob, and call it with 4 bytes that are not explained here",
    fields: [proxyField, `Implementation: ${bobField}`, "Call right after it: 0x8129fc1c"],
    bareSentence: `Upgrade ${proxy} to the code of ${bob}, and call it with 4 bytes that are not explained here`,
    effects: [implementation],
  },
  {
    action: { type: "upgradeAndCall", contract: token, proxy, account: bob, data: "0x" },
    to: token,
    selector: "0x9623609d",
    words: [word(proxy), word(bob), word(96n), word(0n)],
    sentence: "Upgrade Proxy to the code of Bob",
    fields: [
      `ProxyAdmin: ${token}`,
      proxyField,
      `Implementation: ${bobField}`,
      "Call right after it: none",
    ],
    bareSentence: `Upgrade ${proxy} to the code of ${bob}`,
    effects: [implementation],
  },
  {
    action: { type: "changeAdmin", contract: proxy, account: alice },
    to: proxy,
    selector: "0x8f283970",
    words: [word(alice)],
    sentence: "Let Alice upgrade Proxy, as its admin",
    fields: [proxyField, `Admin: ${alice} (Alice)`],
    bareSentence: `Let ${alice} upgrade ${proxy}, as its admin`,
    effects: [{ kind: "parameter", contract: proxy, name: "admin", value: alice }],
  },
];

testKinds("proxy actions", {
  kinds: [upgradeTo, upgradeToAndCall, upgradeAndCall, changeAdmin],
  examples,
});

describe("changeAdmin", () => {
  it("says that the zero address is nobody", () => {
    const { sentence } = changeAdmin.describe({ contract: proxy, account: zeroAddress }, knownAll);
    expect(sentence).toBe("Take the right to upgrade Proxy from everybody");
  });
});

describe("upgradeToAndCall", () => {
  const { schema, describe: say } = upgradeToAndCall;

  it("takes bytes in either case and gives them in lower case", () => {
    const given = { contract: proxy, account: bob, data: "0xABcd" };
    expect(schema.parse(given).data).toBe("0xabcd");
    expect(schema.safeParse({ ...given, data: "0xabc" }).error?.issues[0]?.message).toBe(
      "must be 0x and an even number of hexadecimal digits",
    );
  });

  it("shows the code before and says so where nothing is called", () => {
    const current = new Map([[`${proxy}.implementation`, "Old"]]);
    const parameters = { contract: proxy, account: bob, data: "0x" } as const;
    const { sentence, fields } = say(parameters, { ...knownAll, current });
    expect(sentence).toBe("Upgrade Proxy to the code of Bob");
    expect(fields.slice(1)).toEqual([
      { label: "Implementation", value: `Old → ${bobField}` },
      { label: "Call right after it", value: "none" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { DescribeContext } from "./Action.ts";
import { describeAction } from "./describeAction.ts";
import { generalActions as actions } from "./generalActions.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const role = "0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6";
const unknownRole = `0x${"11".repeat(32)}`;

const unknown: DescribeContext = { tokens: new Map(), labels: new Map() };
const known: DescribeContext = {
  tokens: new Map([[token, { symbol: "UNI", decimals: 18 }]]),
  labels: new Map([[account, "Timelock"]]),
};
const describeIn = (action: { type: string }, context: DescribeContext) =>
  describeAction(action, { ...context, actions });

const examples = [
  { type: "mint", token, recipient: account, amount: "20000000500000000000000000" },
  { type: "transfer", token, recipient: account, amount: "1" },
  { type: "transferEther", recipient: account, amount: "1500000000000000000" },
  { type: "setMinter", token, minter: account },
  { type: "grantRole", contract: token, role, account },
  { type: "revokeRole", contract: token, role: unknownRole, account },
  { type: "delegate", token, delegatee: account },
  {
    type: "contractCall",
    to: account,
    value: "1",
    signature: "f(address who, uint8[], string note)",
    args: [token, ["1", "2"], "hi\u202e"],
  },
];

describe("describeAction", () => {
  it("says it with symbols and labels where they are known", () => {
    expect(examples.map((action) => describeIn(action, known))).toMatchInlineSnapshot(`
      [
        {
          "fields": [
            {
              "label": "Token",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Recipient",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
            {
              "label": "Amount",
              "value": "20,000,000.5 UNI",
            },
          ],
          "sentence": "Mint 20,000,000.5 UNI to Timelock",
        },
        {
          "fields": [
            {
              "label": "Token",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Recipient",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
            {
              "label": "Amount",
              "value": "0.000000000000000001 UNI",
            },
          ],
          "sentence": "Send 0.000000000000000001 UNI to Timelock",
        },
        {
          "fields": [
            {
              "label": "Recipient",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
            {
              "label": "Amount",
              "value": "1.5 ETH",
            },
          ],
          "sentence": "Send 1.5 ETH to Timelock",
        },
        {
          "fields": [
            {
              "label": "Token",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Minter",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
          ],
          "sentence": "Make Timelock the minter of UNI",
        },
        {
          "fields": [
            {
              "label": "Contract",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Role",
              "value": "MINTER_ROLE (0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6)",
            },
            {
              "label": "Account",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
          ],
          "sentence": "Grant MINTER_ROLE on UNI to Timelock",
        },
        {
          "fields": [
            {
              "label": "Contract",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Role",
              "value": "0x1111111111111111111111111111111111111111111111111111111111111111",
            },
            {
              "label": "Account",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
          ],
          "sentence": "Revoke role 0x1111111111111111111111111111111111111111111111111111111111111111 on UNI from Timelock",
        },
        {
          "fields": [
            {
              "label": "Token",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Delegatee",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
          ],
          "sentence": "Delegate the executor's UNI votes to Timelock",
        },
        {
          "fields": [
            {
              "label": "Contract",
              "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC (Timelock)",
            },
            {
              "label": "Function",
              "value": "f(address who, uint8[], string note)",
            },
            {
              "label": "Value",
              "value": "0.000000000000000001 ETH",
            },
            {
              "label": "who",
              "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
            },
            {
              "label": "Argument 2",
              "value": "["1","2"]",
            },
            {
              "label": "note",
              "value": "hi",
            },
          ],
          "sentence": "Call f on Timelock with 0.000000000000000001 ETH",
        },
      ]
    `);
  });

  it("never guesses decimals, symbols or names", () => {
    expect(examples.map((action) => describeIn(action, unknown).sentence)).toMatchInlineSnapshot(`
      [
        "Mint 20,000,000,500,000,000,000,000,000 base units of 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984 to 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Send 1 base units of 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984 to 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Send 1.5 ETH to 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Make 0x1a9C8182C09F50C8318d769245beA52c32BE35BC the minter of 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
        "Grant MINTER_ROLE on 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984 to 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Revoke role 0x1111111111111111111111111111111111111111111111111111111111111111 on 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984 from 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Delegate the executor's 0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984 votes to 0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        "Call f on 0x1a9C8182C09F50C8318d769245beA52c32BE35BC with 0.000000000000000001 ETH",
      ]
    `);
    expect(describeIn(examples[4]!, unknown).fields).toMatchInlineSnapshot(`
      [
        {
          "label": "Contract",
          "value": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
        },
        {
          "label": "Role",
          "value": "MINTER_ROLE (0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6)",
        },
        {
          "label": "Account",
          "value": "0x1a9C8182C09F50C8318d769245beA52c32BE35BC",
        },
      ]
    `);
  });

  it("shows the minter before and after where the one before is known", () => {
    const current = new Map([[`${token}.minter`, "0x0 (Old)"]]);
    const { fields } = describeIn(examples[3]!, { ...known, current });
    expect(fields[1]).toEqual({ label: "Minter", value: `0x0 (Old) → ${account} (Timelock)` });
  });

  it("names the chain's own coin where it is not ETH", () => {
    const tokens = new Map([["ether", { symbol: "POL\u202e", decimals: 6 }]]);
    expect(describeIn(examples[2]!, { ...unknown, tokens }).sentence).toBe(
      `Send 1.5 POL to ${account}`,
    );
  });

  it("shows a token with six decimals exactly", () => {
    const tokens = new Map([[token, { symbol: "USDC", decimals: 6 }]]);
    expect(describeIn(examples[1]!, { ...unknown, tokens }).sentence).toBe(
      `Send 0.000001 USDC to ${account}`,
    );
  });

  it("falls back to the address where a name shows nothing, and does not lend a symbol to a recipient", () => {
    const context = {
      tokens: new Map([[token, { symbol: "\u200b", decimals: 0 }]]),
      labels: new Map([[account, "\n"]]),
    };
    expect(describeIn(examples[1]!, context).sentence).toBe(`Send 1 ${token} to ${account}`);
    const forged = {
      ...unknown,
      tokens: new Map([[account, { symbol: "Timelock", decimals: 0 }]]),
    };
    expect(describeIn(examples[2]!, forged).sentence).toBe(`Send 1.5 ETH to ${account}`);
  });

  it("says nothing of ether where a call sends none", () => {
    const { sentence, fields } = describeIn({ ...examples[7]!, value: "0" } as never, unknown);
    expect(sentence).toBe(`Call f on ${account}`);
    expect(fields.map(({ label }) => label)).toEqual([
      "Contract",
      "Function",
      "who",
      "Argument 2",
      "note",
    ]);
  });

  it("shows long arguments whole", () => {
    const long = `0x${"ab".repeat(500)}`;
    const action = {
      type: "contractCall",
      to: account,
      value: "0",
      signature: "f(bytes)",
      args: [long],
    };
    expect(describeIn(action, unknown).fields.at(-1)).toEqual({ label: "Argument 1", value: long });
  });
});

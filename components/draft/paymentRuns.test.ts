import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formContext } from "../../test/formContext.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { fewestInRun, readPayment, splitRuns, writePayments } from "./paymentRuns.ts";
import { type Payment, readPayments } from "./readPayments.ts";

let demo: Demo;
let context: FormContext;
let dollar: string;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harborSafe") });
  dollar = demo.contract("dollar");
});
afterAll(() => demo?.chain.stop());

const entriesOf = (types: string) =>
  [...types].map((type, index) => ({
    key: `${index + 1}`,
    type: { t: "transfer", e: "transferEther", m: "mint" }[type] ?? "",
    fields: {},
  }));

describe("splitRuns", () => {
  const shape = (types: string) =>
    splitRuns(entriesOf(types)).map(({ from, entries, isRun }) =>
      isRun ? `${from}:${entries.length}` : `${from}`,
    );

  it("keeps every action in its place, and payments together from so many on", () => {
    expect(fewestInRun).toBe(4);
    expect(shape("ttt")).toEqual(["0", "1", "2"]);
    expect(shape("ttet")).toEqual(["0:4"]);
    expect(shape("mttttmtttmetttt")).toEqual(["0", "1:4", "5", "6", "7", "8", "9", "10:5"]);
    expect(shape("")).toEqual([]);
    for (const types of ["tttt", "mttttm", "ttm", "ttttmmtttttmt"]) {
      const entries = entriesOf(types);
      expect(splitRuns(entries).flatMap((part) => part.entries)).toEqual(entries);
    }
  });
});

describe("writePayments", () => {
  const account = () => demo.account("grantee");
  const payments = (): Pick<Payment, "type" | "fields">[] => [
    { type: "transfer", fields: { recipient: account(), amount: "1,500.5", token: dollar } },
    { type: "transferEther", fields: { recipient: account(), amount: "0.25" } },
    {
      type: "transfer",
      fields: { recipient: account(), amount: "7", token: context.snapshot.state.token.address },
    },
  ];

  it("writes the list that is read back to the same payments", () => {
    const text = writePayments(payments(), context) ?? "";
    const lines = [`${account()},"1,500.5",dUSD`, `${account()},0.25,ETH`];
    expect(text.split("\n").slice(0, 3)).toEqual(["recipient,amount,token", ...lines]);
    const read = readPayments(text, context).map(({ type, fields }) => ({ type, fields }));
    expect(read).toEqual(payments());
  });

  it("keeps what is typed wrong, so that the list names its line", () => {
    const [first] = payments();
    const wrong = {
      type: "transfer",
      fields: { ...first?.fields, recipient: 'a "b", c', amount: "" },
    };
    const text = writePayments([wrong, ...payments()], context) ?? "";
    expect(text).toContain(`"a ""b"", c",,dUSD`);
    expect(() => readPayments(text, context)).toThrow("Line 2: ");
  });

  it("writes no list of a token that a list cannot name, or could take for another", () => {
    const stranger = { type: "transfer", fields: { amount: "1", token: account() } };
    expect(writePayments([stranger], context)).toBeUndefined();
    const { snapshot } = context;
    const named = (symbol: string): FormContext => ({
      ...context,
      snapshot: {
        ...snapshot,
        state: {
          ...snapshot.state,
          assets: snapshot.state.assets.map((asset) => ({ ...asset, symbol })),
        },
      },
    });
    expect(writePayments(payments(), named("eth"))).toBeUndefined();
    const [first] = payments();
    const text = writePayments(first === undefined ? [] : [first], named("SAME")) ?? "";
    expect(text).toContain(dollar);
    expect(readPayments(text, named("SAME"))[0]?.fields.token).toBe(dollar);
  });
});

describe("readPayment", () => {
  it("counts as the forms do, and is silent where nothing can be read", () => {
    const pay = (type: string, fields: Record<string, string>) =>
      readPayment({ type, fields }, context)?.amount;
    expect(pay("transfer", { token: dollar, amount: "1.5" })).toBe(1_500_000n);
    expect(pay("transfer", { token: demo.account("grantee"), amount: "15" })).toBe(15n);
    expect(pay("transferEther", { amount: "1" })).toBe(10n ** 18n);
    expect(pay("transfer", { token: dollar, amount: "1.5x" })).toBeUndefined();
    expect(pay("transfer", { token: dollar })).toBeUndefined();
  });
});

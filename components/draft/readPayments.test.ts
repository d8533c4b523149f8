import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAction } from "../../lib/actions/parseAction.ts";
import { formContext } from "../../test/formContext.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { CsvError } from "../ui/errors.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { findActionForm } from "./actions/findActionForm.ts";
import { PaymentLinesError } from "./errors.ts";
import { mostPayments, readPayments } from "./readPayments.ts";

let demo: Demo;
let context: FormContext;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harborSafe") });
});
afterAll(() => demo?.chain.stop());

const one = () => demo.account("grantee");
const other = () => demo.account("builders");

/** The actions that the payments become, as a draft holds them. */
function actionsOf(text: string) {
  return readPayments(text, context).map(({ type, fields }) => {
    const parameters = findActionForm(type, context).read(fields, context);
    return parseAction({ ...parameters, type }, { actions: context.kinds });
  });
}

describe("readPayments", () => {
  it("reads one payment a line, in the DAO's token unless another or ether is named", () => {
    const { token, assets } = context.snapshot.state;
    const dollar = assets.find(({ symbol }) => symbol === "dUSD")?.address;
    const text = `${one()},1.5\r\n\r\n${other()},"2,000",dusd\n${one()},3,${dollar}\n${one()},4,ETH`;
    expect(actionsOf(text)).toEqual([
      { type: "transfer", token: token.address, recipient: one(), amount: "1500000000000000000" },
      { type: "transfer", token: dollar, recipient: other(), amount: "2000000000" },
      { type: "transfer", token: dollar, recipient: one(), amount: "3000000" },
      { type: "transferEther", recipient: one(), amount: "4000000000000000000" },
    ]);
  });

  it("takes tabs, semicolons and columns named in another order", () => {
    const recipient = one();
    const named = `amount;note;receiver;token\n7;for May;${recipient};dUSD`;
    expect(actionsOf(named)).toMatchObject([{ recipient, amount: "7000000" }]);
    expect(actionsOf(`${recipient}\t1,000\tdUSD`)).toMatchObject([{ amount: "1000000000" }]);
    expect(readPayments("\n \n", context)).toEqual([]);
    const exported = `recipient;note;amount\r\n${recipient};"May; June\nand ""July""";2\r\n;;\r\n`;
    expect(actionsOf(exported)).toMatchObject([{ recipient, amount: "2000000000000000000" }]);
  });

  it("takes addresses with the chain they are on, and refuses those of another", () => {
    const { assets } = context.snapshot.state;
    const dollar = assets.find(({ symbol }) => symbol === "dUSD")?.address;
    expect(actionsOf(`local:${one()},2,local:${dollar}`)).toEqual([
      { type: "transfer", token: dollar, recipient: one(), amount: "2000000" },
    ]);
    expect(() => readPayments(`${other()},1\neth:${one()},2`, context)).toThrow(
      /Line 2: This address is on another chain \(eth\)/,
    );
  });

  it("names the line of what it cannot read, and reads nothing then", () => {
    const wrong = [
      { line: `${one()},1,000`, message: /Line 2: “000” is no token/ },
      { line: `${one()},1,000,dUSD`, message: /Line 2: 4 cells/ },
      { line: `${one()},1.1234567,dUSD`, message: /Line 2: .*decimals/ },
      { line: `${one()},0`, message: /Line 2: It pays nothing/ },
      { line: `${one().slice(0, 40)},1`, message: /Line 2: / },
      { line: `${one().replace(/[a-f]/, (sign) => sign.toUpperCase())},1`, message: /checksum/ },
      { line: `bob,1`, message: /Line 2: / },
    ];
    for (const { line, message } of wrong) {
      const read = () => readPayments(`${other()},1\n${line}`, context);
      expect(read, line).toThrow(CsvError);
      expect(read, line).toThrow(message);
    }
    const both = () =>
      readPayments(`${other()},1\n${wrong.map(({ line }) => line).join("\n")}`, context);
    const lines = (): readonly CsvError[] => {
      try {
        both();
      } catch (error) {
        if (error instanceof PaymentLinesError) return error.lines;
      }
      return [];
    };
    expect(both).toThrow(`${wrong.length} lines cannot be read.`);
    expect(lines().map(({ line }) => line)).toEqual(wrong.map((_, at) => at + 2));
    for (const [at, { line, message }] of wrong.entries()) {
      const own = `Line 2${lines()[at]?.shortMessage.replace(/^Line [0-9]+/, "")}`;
      expect(own, line).toMatch(message);
    }
    expect(() => readPayments("bob,1", context)).toThrow(/Line 1: There is no address/);
    expect(() => readPayments(`to,amount,token\n${one()},1,`, context)).toThrow(/names no token/);
    const many = `${one()},1\n`.repeat(mostPayments + 1);
    expect(() => readPayments(many, context)).toThrow(`Line ${mostPayments + 1}: More than`);
    const endless = `"${"a".repeat(3_000_000)}",1`;
    expect(() => readPayments(endless, context)).toThrow(/longer than 200 payments can be/);
    expect(readPayments(many.trim().slice(0, -45), context)).toHaveLength(mostPayments);
  });
});

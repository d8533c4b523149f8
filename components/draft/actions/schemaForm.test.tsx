import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formContext } from "../../../test/formContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { findActionForm } from "./findActionForm.ts";

let demo: Demo;
let context: FormContext;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harbor") });
});
afterAll(() => demo?.chain.stop());

function pageOf(type: string, changed: ActionFields = {}): string {
  const { Fields, start } = findActionForm(type, context);
  const fields = { ...start(context), ...changed };
  return renderToStaticMarkup(
    <Fields fields={fields} context={context} onChange={() => {}} onAddBefore={() => {}} />,
  );
}

describe("schemaForm", () => {
  it("folds away what hardly anybody changes, unless it is changed", () => {
    const html = pageOf("createStreamWithDurations");
    const [, folded = ""] = html.split("<details>");
    expect(folded.split("</details>")[0]).toMatch(
      /Rarely changed.*Broker, 0x00.*Broker&#x27;s fee/s,
    );
    expect(html.split("<details>")[0]).toMatch(/Sablier contract.*Can be cancelled.*Length/s);
    expect(html).toContain(
      "None is known on this chain: its address is in Sablier’s documentation.",
    );
    expect(pageOf("createStreamWithDurations", { brokerFee: "1" })).toContain('<details open="">');
    expect(pageOf("burn")).not.toContain("<details");
  });

  it("offers the approval of what is spent, once it is known", () => {
    expect(pageOf("createStreamWithDurations")).toContain("Fill in the contract, the token");
    const fields = { contract: demo.account("grantee"), amount: "5" };
    const html = pageOf("createStreamWithDurations", fields);
    expect(html).toContain("Add the approval before it");
    expect(html).not.toContain("Fill in the contract, the token");
    expect(pageOf("burn", { amount: "5" })).not.toContain("approval");
  });

  it("hints at an amount of 0 where it moves nothing, and not where it revokes", () => {
    expect(pageOf("burn", { amount: "0" })).toContain("▲ it moves nothing");
    expect(pageOf("burn", { amount: "1" })).not.toContain("▲");
    expect(pageOf("approve", { amount: "0" })).not.toContain("▲");
    expect(pageOf("setProposalThreshold", { value: "0" })).not.toContain("▲");
    for (const type of ["transfer", "transferEther", "mint"]) {
      expect(pageOf(type, { amount: "0" })).toMatch(/▲ it (pays|mints) nothing/);
      expect(pageOf(type, { amount: "1" })).not.toContain("▲");
    }
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formContext } from "../../test/formContext.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { ActionList } from "./ActionList.tsx";
import type { FormContext } from "./actions/ActionForm.ts";
import type { ActionEntry, DraftForm } from "./DraftForm.ts";
import { addEntries } from "./formChanges.ts";
import { PaymentEditor } from "./PaymentEditor.tsx";
import { readDraftForm } from "./readDraftForm.ts";
import { readPayments } from "./readPayments.ts";

let demo: Demo;
let context: FormContext;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harborSafe") });
});
afterAll(() => demo?.chain.stop());

/** Recipients 0x…01, 0x…02 and so on, each paid as many dollars and a half. */
const listOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const recipient = `0x${`${at + 1}`.padStart(40, "0")}`;
    return `${recipient},${at + 1}.5,dUSD`;
  }).join("\n");

function formOf(before: readonly Pick<ActionEntry, "type" | "fields">[], list: string): DraftForm {
  const { route } = context;
  const empty = { title: "A", description: "", route, payments: "", actions: [] };
  const added = [...before, ...readPayments(list, context)];
  return addEntries(empty, { added, context });
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const pageOf = (form: DraftForm) =>
  renderToStaticMarkup(
    <ActionList
      form={form}
      context={context}
      reading={readDraftForm(form, context)}
      change={() => {}}
      catalogue={{ current: null }}
    />,
  );

describe("ActionList", () => {
  it("shows many payments as one table with their total, and none of their forms", () => {
    const burn = { type: "burn", fields: {} };
    const html = pageOf(formOf([burn], listOf(60)));
    // 1.5 + 2.5 + … + 60.5 = 60 · 61 / 2 + 30
    expect(textOf(html)).toContain("2–61 Payments 60 payments, 1,860 dUSD in all.");
    expect(html).toContain('aria-label="Actions 2 to 61: 60 payments"');
    expect(html.match(/<fieldset/g)).toHaveLength(1);
    const rows = [...html.matchAll(/<li data-action="\d+" class="border-t.*?<\/li>/gs)];
    expect(rows).toHaveLength(60);
    const last = `0x${"60".padStart(40, "0")}`;
    expect(textOf(rows[59]?.[0] ?? "")).toBe(`61 ${last} 60.5 dUSD`);
    expect(html).not.toContain("<details open");
  });

  it("opens what is not complete, and counts it apart", () => {
    const form = formOf([], listOf(5));
    const [first, ...others] = form.actions;
    const fields = { ...first?.fields, recipient: "" };
    const actions = first === undefined ? [] : [{ ...first, fields }, ...others];
    const html = pageOf({ ...form, actions });
    expect(textOf(html)).toContain("4 payments, 16 dUSD in all. ▲ One is not complete.");
    expect(html.match(/<details open/g)).toHaveLength(2);
    expect(html.match(/<fieldset/g)).toHaveLength(1);
    expect(textOf(html)).toContain("1 no recipient ▲ not complete 1.5 dUSD");
  });

  it("shows a few payments as cards", () => {
    const html = pageOf(formOf([], listOf(3)));
    expect(html.match(/<fieldset/g)).toHaveLength(3);
    expect(html).not.toContain("Edit as a list");
  });
});

describe("PaymentEditor", () => {
  const editorOf = (text: string) =>
    renderToStaticMarkup(
      <PaymentEditor
        context={context}
        text={text}
        onChange={() => {}}
        onOpen={() => {}}
        onDone={() => {}}
        doneLabel={(count) => `Add ${count}`}
      />,
    );

  it("names the first ten lines that cannot be read and counts the others", () => {
    const bad = (count: number) =>
      `${listOf(1)}\n${`${demo.account("grantee")},0\n`.repeat(count)}`;
    const text = textOf(editorOf(bad(13)));
    expect(text).toContain("13 lines cannot be read.");
    expect(text.match(/Line [0-9]+: It pays nothing\. Write an amount\./g)).toHaveLength(10);
    expect(text).toContain("Line 11: It pays nothing. Write an amount. 3 more lines.");
    expect(textOf(editorOf(bad(11)))).toContain("One more line.");
    expect(textOf(editorOf(bad(10)))).not.toContain("more line");
    expect(editorOf(bad(1))).not.toContain("Lines that cannot be read");
    expect(textOf(editorOf(bad(1)))).toContain("Line 2: It pays nothing.");
  });
});

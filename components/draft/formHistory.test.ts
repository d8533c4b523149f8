import { describe, expect, it } from "vitest";
import type { DraftForm } from "./DraftForm.ts";
import { type History, type HistoryEvent, mostSteps, stepHistory } from "./formHistory.ts";

const form: DraftForm = {
  title: "",
  description: "",
  route: { kind: "safe", address: "0x000000000000000000000000000000000000dEaD" },
  actions: [],
  payments: "",
};
const start: History = { form, past: [], future: [] };
const run = (...events: readonly HistoryEvent[]) => events.reduce(stepHistory, start);
const set = (what: string, changed: Partial<DraftForm>) => ({
  what,
  next: (before: DraftForm) => ({ ...before, ...changed }),
});
const title = (text: string) => set("typing the title", { title: text });
const pasted = set("pasting", { description: "Why" });

describe("stepHistory", () => {
  it("takes changes back one by one and does them again in their order", () => {
    const changed = run(title("Grant"), pasted);
    const back = run(title("Grant"), pasted, "undo", "undo");
    expect(back.form).toEqual(form);
    expect(back.future.map(({ what }) => what)).toEqual(["pasting", "typing the title"]);
    const again = [title("Grant"), pasted, "undo", "undo", "redo"] as const;
    expect(run(...again).form).toEqual({ ...form, title: "Grant" });
    expect(run(...again, "redo")).toEqual(changed);
    expect(run(...again, "redo", "undo").form).toEqual({ ...form, title: "Grant" });
  });

  it("takes typing in one field for one step, also after it was done again", () => {
    expect(run(title("G"), title("Gr"), title("Gra"), "undo").form).toEqual(form);
    expect(run(title("G"), "undo", "redo", title("Gr"), "undo").form).toEqual(form);
  });

  it("takes typing in two fields for two steps, where they are called alike too", () => {
    const type = (where: string, description: string): HistoryEvent => ({
      ...set("typing in “Send tokens”", { description }),
      where,
    });
    const typed = [type("1 amount", "5"), type("1 amount", "50"), type("2 amount", "50, 7")];
    expect(run(...typed).past).toHaveLength(2);
    expect(run(...typed, "undo").form.description).toBe("50");
    expect(run(...typed, "undo", "redo", type("2 amount", "50, 70")).past).toHaveLength(2);
  });

  it("forgets what was taken back once something else is changed", () => {
    const other = run(title("Grant"), pasted, "undo", set("moving", { description: "Other" }));
    expect(other.future).toEqual([]);
    expect(stepHistory(other, "redo")).toBe(other);
    // Typing on in the same field adds no step, and ends the future all the same.
    expect(run(title("Grant"), pasted, "undo", title("Grants")).future).toEqual([]);
  });

  it("does nothing where nothing is left to take back or to do again", () => {
    expect(run("undo")).toBe(start);
    expect(run("redo")).toBe(start);
  });

  it("remembers so many changes and no more", () => {
    const many = Array.from({ length: mostSteps + 5 }, (_, at) =>
      set("moving", { title: `${at}` }),
    );
    expect(run(...many).past).toHaveLength(mostSteps);
    const undone = run(...many, ...many.map(() => "undo" as const));
    expect(undone.form.title).toBe("4");
    expect(undone.future).toHaveLength(mostSteps);
  });
});

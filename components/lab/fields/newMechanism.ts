import { isJsonObject, type JsonObject } from "../model/Json.ts";
import { readAt, writeAt } from "../model/jsonAt.ts";
import { catalogue, findKind } from "./catalogue.ts";
import type { FieldForm, FormOption } from "./FieldForm.ts";
import { modelNames } from "./modelNames.ts";
import { starters, startsWithProcess } from "./starters.ts";
import { startValues } from "./startValue.ts";

/** A process of the market for mechanisms that behaviour drives; an example. */
const exampleProcess: JsonObject = {
  id: "demand",
  form: "level",
  start: 1_000_000,
  mean: 1_000_000,
  reversionPerYear: 2,
  volatility: 0.5,
};

/**
 * A mechanism to begin with, and the model with what it needs beside it: a process where it names
 * one, a market where that is missing. A wrapper holds the first kind of all.
 *
 * @param wanted - `form`: one of the kind's shapes; the first where absent or unknown.
 */
export function newMechanism(
  model: JsonObject,
  wanted: { kind: string; form?: string | undefined },
): { model: JsonObject; mechanism: JsonObject } {
  const kind = findKind(wanted.kind);
  if (kind === undefined) return { model, mechanism: { kind: wanted.kind } };
  const option = kind.options.find(({ value }) => value === wanted.form) ?? kind.options[0];
  if (option === undefined) return { model, mechanism: { kind: wanted.kind } };
  const isDriven = needsProcess(option) || startsWithProcess.includes(kind.kind);
  const ready = isDriven ? withProcess(model) : model;
  const names = modelNames(ready);
  const started = startValues(option, names);
  const mechanism = { ...started, ...starters[kind.kind]?.(names, started) };
  if (!kind.isWrapper) return { model: ready, mechanism };
  const held = newMechanism(ready, { kind: firstRule() });
  return { model: held.model, mechanism: { ...mechanism, of: held.mechanism } };
}

function firstRule(): string {
  const rules = catalogue.flatMap((group) => group.kinds).filter((kind) => !kind.isWrapper);
  return (rules.find(({ kind }) => kind === "constantRate") ?? rules[0])?.kind ?? "";
}

function needsProcess({ fields }: FormOption): boolean {
  return fields.some(({ form }) => !form.isOptional && namesProcess(form));
}

function namesProcess(form: FieldForm): boolean {
  if (form.control === "leaf") return form.unit === "process";
  if (form.control === "object") return needsProcess({ value: "", fields: form.fields });
  if (form.control === "list") return namesProcess(form.item);
  return false;
}

function withProcess(model: JsonObject): JsonObject {
  const processes = readAt(model, ["market", "processes"]);
  if (Array.isArray(processes) && processes.length > 0) return model;
  const market = isJsonObject(model.market)
    ? model.market
    : { price: 1, drift: 0, volatility: 0.8 };
  return writeAt({ ...model, market }, ["market", "processes"], [exampleProcess]) as JsonObject;
}

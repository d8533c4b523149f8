import fc from "fast-check";
import { type Address, encodeAbiParameters, getAddress, type Hex, slice } from "viem";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Action, ActionEffect, ActionKind } from "../lib/actions/Action.ts";
import { actionEffects } from "../lib/actions/actionEffects.ts";
import type { Call } from "../lib/actions/Call.ts";
import { describeAction } from "../lib/actions/describeAction.ts";
import { encodeAction } from "../lib/actions/encodeAction.ts";
import type { FieldMeta } from "../lib/actions/fieldSchemas.ts";
import { parseAction } from "../lib/actions/parseAction.ts";
import { knownAll, knownNothing } from "./describeContexts.ts";

/** One kind of action by an example: its bytes, its words and its effects, written by hand. */
export type KindExample = {
  action: Action;
  to: Address;
  value?: bigint;
  /** The four bytes, from the contract's published ABI or a table of selectors. */
  selector: Hex;
  /** The arguments as 32-byte words in hex, without 0x. */
  words: readonly string[];
  /** With names and current values known. */
  sentence: string;
  fields: readonly string[];
  /** With nothing known. */
  bareSentence: string;
  effects: readonly ActionEffect[];
};

/** Tests that hold of every kind of action that has fields. */
export function testKinds(
  name: string,
  { kinds, examples }: { kinds: readonly ActionKind[]; examples: readonly KindExample[] },
): void {
  describe(name, () => {
    it("has one example of each kind", () => {
      expect(examples.map(({ action }) => action.type)).toEqual(kinds.map(({ type }) => type));
    });

    it.each(examples)("$action.type encodes to the bytes its contract takes", (example) => {
      const { action, effects } = example;
      const call = callOf(example);
      expect(encodeAction(action, { actions: kinds })).toEqual(call);
      expect(kinds.map((kind) => readBy(kind, call)).filter(Boolean)).toEqual([action]);
      expect(actionEffects(action, { actions: kinds })).toEqual(effects);
    });

    it.each(examples)("$action.type says what it does, before and after", (example) => {
      const described = describeAction(example.action, { ...knownAll, actions: kinds });
      expect(described.sentence).toBe(example.sentence);
      expect(described.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual(
        example.fields,
      );
      const bare = describeAction(example.action, { ...knownNothing, actions: kinds });
      expect(bare.sentence).toBe(example.bareSentence);
    });

    it.each(kinds)("$type decodes to what was encoded", (kind) => {
      fc.assert(
        fc.property(arbitraryOf(kind), (parameters) => {
          const action = parseAction({ ...parameters, type: kind.type }, { actions: kinds });
          expect(action).toEqual({ ...parameters, type: kind.type });
          expect(kind.decode(kind.encode(parameters))).toEqual(parameters);
        }),
        { numRuns: 1_000 },
      );
    });

    it.each(examples)("$action.type refuses bytes that are not its own", (example) => {
      for (const call of malformedOf(example)) {
        expect(kinds.map((kind) => readBy(kind, call)).filter(Boolean)).toEqual([]);
      }
    });

    it.each(examples)("$action.type refuses each field missing, wrong or added", ({ action }) => {
      const { type: _type, ...parameters } = action;
      for (const field of Object.keys(parameters)) {
        const { [field]: _, ...without } = action;
        expect(() => parseAction(without, { actions: kinds })).toThrow(
          expect.objectContaining({ issues: [{ path: field, message: "is missing" }] }),
        );
        const wrong = /^(?:0x)?[0-9a-f]+$/i.test(String(action[field])) ? "0x1" : 1;
        expect(() => parseAction({ ...action, [field]: wrong }, { actions: kinds })).toThrow(
          expect.objectContaining({ issues: [expect.objectContaining({ path: field })] }),
        );
      }
      expect(() => parseAction({ ...action, note: "" }, { actions: kinds })).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ path: "note" })] }),
      );
    });
  });
}

/** A word of 32 bytes for an address or a whole number. */
export function word(value: Address | bigint): string {
  const encoded =
    typeof value === "bigint"
      ? encodeAbiParameters([{ type: "uint256" }], [value])
      : encodeAbiParameters([{ type: "address" }], [value]);
  return encoded.slice(2);
}

function readBy(kind: ActionKind, call: Call): Action | undefined {
  const parameters = kind.decode(call);
  return parameters === undefined ? undefined : { ...parameters, type: kind.type };
}

function callOf({ to, value = 0n, selector, words }: KindExample): Call {
  return { to, value, data: `${selector}${words.join("")}`, operation: 0 };
}

/** The example's call cut short, too long, with dirty padding, another value or a delegatecall. */
function malformedOf(example: KindExample): Call[] {
  const call = callOf(example);
  const { data } = call;
  const isAddress = (entry: string) => entry.startsWith("0".repeat(24)) && !/^0{40}/.test(entry);
  const dirty = example.words.some(isAddress)
    ? [data.replace(example.words.find(isAddress) ?? "", (entry) => `01${entry.slice(2)}`) as Hex]
    : [];
  const texts: Hex[] = [
    slice(data, 0, 3),
    ...(example.words.length === 0 ? [] : [slice(data, 0, (data.length - 2) / 2 - 1)]),
    `${data}00`,
    `${data}${"00".repeat(32)}`,
    ...dirty,
  ];
  return [
    ...texts.map((text) => ({ ...call, data: text })),
    { ...call, operation: 1 },
    { ...call, value: example.value === undefined ? 1n : 0n },
  ];
}

const hex = (length: number) =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes): Hex => `0x${Buffer.from(bytes).toString("hex")}`);
const whole = (smallest: bigint, bits: bigint) =>
  fc.bigInt({ min: smallest, max: 2n ** bits - 1n }).map(String);

/** Parameters of a kind, by the units of its schema. */
function arbitraryOf(kind: ActionKind): fc.Arbitrary<Record<string, unknown>> {
  if (!(kind.schema instanceof z.ZodObject)) throw new Error(`${kind.type} has no fields`);
  const { shape } = kind.schema as z.ZodObject<Record<string, z.ZodType>>;
  return fc.record(
    Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => [name, fieldOf(schema)] as const),
    ),
  );
}

function fieldOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { unit } = schema.meta() as FieldMeta;
  if (unit === "address") return hex(20).map((text) => getAddress(text));
  if (unit === "role") return hex(32);
  if (unit === "flag") return fc.boolean();
  if (unit === "text") return fc.string({ maxLength: 64 });
  if (unit === "bytes") return fc.integer({ min: 0, max: 100 }).chain(hex);
  const bits = [16n, 32n, 48n, 256n].findLast(
    (size) => schema.safeParse(String(2n ** size - 1n)).success,
  );
  if (schema.safeParse("-1").success) {
    return fc.bigInt({ min: -(2n ** 255n), max: 2n ** 255n - 1n }).map(String);
  }
  return whole(schema.safeParse("0").success ? 0n : 1n, bits ?? 256n);
}

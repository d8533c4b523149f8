import {
  type AbiFunction,
  type AbiParameter,
  type Address,
  encodeAbiParameters,
  getAddress,
  type Hex,
} from "viem";
import type { ActionKind } from "../lib/actions/Action.ts";
import type { Call } from "../lib/actions/Call.ts";
import { createCall } from "../lib/actions/createCall.ts";
import { functionSelector } from "../lib/actions/functionSelector.ts";
import type { WrapperKind } from "../lib/actions/wrappers/WrapperKind.ts";
import { wrappers } from "../lib/actions/wrappers/wrappers.ts";

/** Numbers from a seed (xorshift, 32 bits), so that a failure can be run again. */
export type Random = {
  /** A whole number from 0 to one below `end`. */
  below(end: number): number;
  bytes(length: number): Hex;
  pick<item>(items: readonly item[]): item;
};

export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const below = (end: number) => Math.floor((next() / 2 ** 32) * end);
  return {
    below,
    bytes(length) {
      let digits = "";
      while (digits.length < length * 2) digits += next().toString(16).padStart(8, "0");
      return `0x${digits.slice(0, length * 2)}`;
    },
    pick: (items) => items[below(items.length)]!,
  };
}

/** Calls of every action and wrapper as their encoders write them; the further on, the deeper nested. */
export function createValidCalls(
  random: Random,
  { actions, count }: { actions: readonly ActionKind[]; count: number },
): readonly Call[] {
  const functions = actions.flatMap(({ abi }) => abi);
  const calls: Call[] = [createCall({ to: anyAddress(random), value: 1n })];
  for (const item of functions) calls.push(functionCall(random, item));
  while (calls.length < count) {
    for (const kind of wrappers) calls.push(wrap(random, { kind, calls }));
    calls.push(functionCall(random, random.pick(functions)));
  }
  return calls;
}

/** One call that somebody might send to break the decoder: most begin as a valid one. */
export function createFuzzedCall(random: Random, valid: readonly Call[]): Call {
  const call = random.below(50) === 0 ? nest(random, valid) : random.pick(valid);
  const data = mutate(random, { data: call.data, valid });
  const isFramed = random.below(16) > 0;
  return createCall({
    to: call.to,
    value: isFramed ? call.value : BigInt(random.below(3)),
    data,
    operation: isFramed ? call.operation : random.pick([0, 1]),
  });
}

/** A call inside up to twelve wrappers. */
function nest(random: Random, valid: readonly Call[]): Call {
  let call = random.pick(valid);
  for (let depth = random.below(12); depth >= 0; depth -= 1) {
    call = wrap(random, { kind: random.pick(wrappers), calls: [call] });
  }
  return call;
}

/** What a wrapper needs beside its calls; a wrapper that has no line here fails the test. */
export const wrapperParameters: Readonly<
  Record<string, (random: Random, calls: readonly Call[]) => Record<string, unknown>>
> = {
  multiSend: () => ({}),
  execTransaction: (random) => ({
    safeTxGas: amount(random),
    baseGas: amount(random),
    gasPrice: random.pick(["0", amount(random)]),
    gasToken: anyAddress(random),
    refundReceiver: anyAddress(random),
    signatures: random.bytes(random.below(3) * 65),
  }),
  execTransactionFromModule: () => ({}),
  execTransactionFromModuleReturnData: () => ({}),
  queueTransaction: compound,
  executeTransaction: compound,
  cancelTransaction: compound,
  schedule: (random) => ({ ...operation(random), delaySeconds: amount(random) }),
  scheduleBatch: (random) => ({ ...operation(random), delaySeconds: amount(random) }),
  execute: operation,
  executeBatch: operation,
  propose: (random) => ({ description: text(random) }),
  proposeWithSignatures: (random, calls) => ({
    signatures: calls.map(() => ""),
    description: text(random),
  }),
  relay: () => ({}),
  queueProposal: (random) => ({ descriptionHash: random.bytes(32) }),
  executeProposal: (random) => ({ descriptionHash: random.bytes(32) }),
  cancelProposal: (random) => ({ descriptionHash: random.bytes(32) }),
  aggregate3: (random, calls) => ({ mayFail: calls.map(() => random.below(2) === 1) }),
  aggregate3Value: (random, calls) => ({ mayFail: calls.map(() => random.below(2) === 1) }),
  diamondCut: (random) => ({
    facets: [
      {
        facet: anyAddress(random),
        change: random.pick(["add", "replace", "remove"]),
        selectors: [random.bytes(4)],
      },
    ],
    note: "0x",
  }),
  upgradeProxy: (random) => ({ implementation: anyAddress(random) }),
  upgradeProxyByAdmin: (random) => ({
    proxy: anyAddress(random),
    implementation: anyAddress(random),
  }),
};

/** Wrappers that carry one call; the others carry any number. */
const single =
  /^(exec|queue|cancel)Transaction|^executeTransaction|^schedule$|^execute$|^relay$|^diamondCut$|^upgrade/;

/** A wrapper of this kind around some of these calls, as its encoder writes it. */
export function wrap(
  random: Random,
  { kind, calls }: { kind: WrapperKind; calls: readonly Call[] },
): Call {
  const count = single.test(kind.type) ? 1 : random.below(4);
  const inner = Array.from({ length: count }, () => carried(kind, random.pick(calls)));
  const parameters = wrapperParameters[kind.type]!(random, inner);
  const operation = kind.type === "multiSend" ? random.pick([0, 1] as const) : 0;
  const frame = { to: anyAddress(random), value: 0n, operation };
  return kind.encode(frame, { parameters, calls: inner });
}

/** A call as this wrapper can hold it: most hold no delegatecalls, one no ether. */
function carried({ type }: WrapperKind, call: Call): Call {
  if (type === "multiSend" || type.startsWith("execTransaction")) return call;
  if (type.startsWith("upgrade") || type === "diamondCut")
    return createCall({ to: call.to, data: call.data, operation: 1 });
  const value = type === "aggregate3" ? 0n : call.value;
  return createCall({ to: call.to, value, data: call.data });
}

function compound(random: Random): Record<string, unknown> {
  return { signature: "", etaSeconds: amount(random) };
}

function operation(random: Random): Record<string, unknown> {
  return { predecessor: random.bytes(32), salt: random.bytes(32) };
}

const amount = (random: Random) => BigInt(random.bytes(1 + random.below(32))).toString();
const anyAddress = (random: Random): Address => getAddress(random.bytes(20));
const text = (random: Random) => random.pick(["", "Mint", "# Grants\n\nÄ ✓", "x".repeat(100)]);

function functionCall(random: Random, item: AbiFunction): Call {
  const values = item.inputs.map((input) => anyValue(random, input));
  const payload = encodeAbiParameters(item.inputs, values as never).slice(2);
  return createCall({ to: anyAddress(random), data: `${functionSelector(item)}${payload}` });
}

function anyValue(random: Random, parameter: AbiParameter): unknown {
  const { type } = parameter;
  const array = /^(.*)\[([0-9]*)\]$/.exec(type);
  if (array !== null) {
    const length = array[2] === "" ? random.below(4) : Number(array[2]);
    const item = { ...parameter, type: array[1]! };
    return Array.from({ length }, () => anyValue(random, item));
  }
  if ("components" in parameter) {
    const entries = parameter.components.map((component, index) => [
      component.name ?? index,
      anyValue(random, component),
    ]);
    return Object.fromEntries(entries);
  }
  if (type === "address") return anyAddress(random);
  if (type === "bool") return random.below(2) === 1;
  if (type === "string") return text(random);
  if (type === "bytes") return random.bytes(random.below(70));
  if (type.startsWith("bytes")) return random.bytes(Number(type.slice(5)));
  const bits = Number(type.replace(/^u?int/, "")) - (type.startsWith("u") ? 0 : 1);
  return BigInt(random.bytes(32)) >> BigInt(256 - bits);
}

/** Offsets and lengths that decoders have stumbled over. */
const words = [
  0n,
  1n,
  31n,
  32n,
  64n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n,
  2n ** 255n,
  2n ** 256n - 32n,
  2n ** 256n - 1n,
] as const;

function mutate(random: Random, { data, valid }: { data: Hex; valid: readonly Call[] }): Hex {
  const size = (data.length - 2) / 2;
  const at = 2 + 2 * random.below(Math.max(size, 1));
  const inWords = 10 + 64 * random.below(Math.max(Math.floor((size - 4) / 32), 1));
  const word = random.pick(words).toString(16).padStart(64, "0");
  switch (random.below(10)) {
    case 0:
      return data;
    case 1:
      return random.bytes(random.below(200));
    case 2:
      return `0x${data.slice(2, 10)}${random.bytes(random.below(300)).slice(2)}`;
    case 3:
      return `0x${data.slice(2, at)}`;
    case 4:
      return `${data}${random.bytes(1 + random.below(40)).slice(2)}`;
    case 5:
    case 6:
      return `0x${splice(data, { at: inWords, with: word })}`;
    case 7:
      return `0x${data.slice(2, at)}${random.pick(valid).data.slice(2)}`;
    case 8:
      return `0x${splice(data, { at: inWords, with: data.slice(10, 74) })}`;
    default:
      return `0x${splice(data, { at, with: random.bytes(1).slice(2) })}`;
  }
}

/** The digits with some of them replaced; never an odd number of them. */
function splice(data: Hex, change: { at: number; with: string }): string {
  const digits = `${data.slice(2, change.at)}${change.with}${data.slice(change.at + change.with.length)}`;
  return digits.length % 2 === 0 ? digits : digits.slice(0, -1);
}

import {
  type Abi,
  type AbiEvent,
  type AbiFunction,
  toEventSignature,
  toFunctionSignature,
} from "viem";

/** What encoding and decoding depend on: types, what is indexed, what changes state. */
export function abiEssence(item: Abi[number]): string {
  if (item.type === "function") return functionEssence(item);
  if (item.type === "event") return eventEssence(item);
  if (item.type === "error") return `error ${item.name}(${item.inputs.map(({ type }) => type)})`;
  return item.type;
}

function functionEssence(item: AbiFunction): string {
  const outputs = toFunctionSignature({ ...item, inputs: item.outputs, name: "returns" });
  return `${item.stateMutability} ${toFunctionSignature(item)} ${outputs}`;
}

function eventEssence(item: AbiEvent): string {
  return `event ${toEventSignature(item)} ${item.inputs.map(({ indexed }) => indexed === true)}`;
}

import { type Abi, decodeErrorResult, type Hex, size } from "viem";
import { openZeppelinErrorsAbi } from "../../contracts-abi/openZeppelinErrors.ts";
import { openZeppelinGovernorAbi } from "../../contracts-abi/openZeppelinGovernor.ts";
import { timelockControllerAbi } from "../../contracts-abi/timelockController.ts";
import { plainText } from "./plainText.ts";

/** Why a contract refused. `name` is that of the Solidity error where it is known. */
export type Revert = { reason: string; name?: string };

const abi: Abi = [...openZeppelinErrorsAbi, ...openZeppelinGovernorAbi, ...timelockControllerAbi];

/** From the Solidity documentation, "Panic via assert and Error via require". */
const panics: ReadonlyMap<bigint, string> = new Map([
  [0x01n, "a condition the contract relies on was false"],
  [0x11n, "an arithmetic overflow or underflow"],
  [0x12n, "a division by zero"],
  [0x21n, "a value that its enum does not have"],
  [0x22n, "a badly encoded byte array in storage"],
  [0x31n, "taking from an empty list"],
  [0x32n, "an index outside a list"],
  [0x41n, "too much memory"],
  [0x51n, "calling an empty function pointer"],
]);

/** Reads the bytes a call reverted with: the contract's own reason, in its words. */
export function interpretRevert(data: Hex): Revert {
  if (data === "0x") return { reason: "no reason given" };
  const error = attemptDecode(data);
  if (error === undefined) return { reason: `an unknown error: ${shorten(data)}` };
  const { errorName: name, args = [], abiItem } = error;
  const [first] = args;
  if (name === "Error" && typeof first === "string") {
    return { reason: plainText(first, { maximumLength: 500 }) || "an empty reason", name };
  }
  if (name === "Panic" && typeof first === "bigint") {
    return { reason: panics.get(first) ?? `panic code ${first}`, name };
  }
  const inputs = "inputs" in abiItem ? (abiItem.inputs ?? []) : [];
  const shown = args.map((value, index) => `${inputs[index]?.name ?? index}: ${String(value)}`);
  return { reason: `${name}(${shown.join(", ")})`, name };
}

/** A contract may answer with any number of bytes: 256 are shown. */
const shownAtMost = 2 + 2 * 256;

function shorten(data: Hex): string {
  return data.length <= shownAtMost ? data : `${data.slice(0, shownAtMost)}… (${size(data)} bytes)`;
}

function attemptDecode(data: Hex) {
  try {
    return decodeErrorResult({ abi, data });
  } catch {
    return undefined;
  }
}

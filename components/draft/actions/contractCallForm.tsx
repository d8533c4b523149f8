"use client";

import type { AbiFunction } from "viem";
import { parseAbiValue } from "../../../lib/actions/abiValue.ts";
import { parseFunctionSignature } from "../../../lib/actions/functionSignature.ts";
import type { BaseError } from "../../../lib/errors/BaseError.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFields, ActionFieldsProps, ActionForm, FormContext } from "./ActionForm.ts";
import { bareArgument } from "./bareArgument.ts";
import { DaoAddressField } from "./DaoAddressField.tsx";
import { readAmount, writeAmount } from "./readAmount.ts";
import { readText, writeText } from "./readText.ts";

type Input = AbiFunction["inputs"][number];

/** Any function by its signature. Lists and tuples are written as JSON. */
export const contractCallForm: ActionForm = {
  type: "contractCall",
  current: () => "any function, by its signature",
  start: () => ({ to: "", signature: "", value: "0" }),
  read: (fields, { snapshot }) => ({
    to: readText(fields.to),
    value: readAmount(fields.value, { decimals: 18 }),
    signature: readText(fields.signature),
    args: inputsOf(fields).map((parameter, index) => {
      const typed = readArgument(fields[`arg${index}`], parameter);
      const { shortName: chain } = snapshot.dao;
      return bareArgument(typed, { parameter, path: `args[${index}]`, chain });
    }),
  }),
  write: (action) => ({
    to: writeText(action.to),
    signature: writeText(action.signature),
    value: writeAmount(action.value, 18),
    ...Object.fromEntries(
      (Array.isArray(action.args) ? action.args : []).map((argument: unknown, index) => [
        `arg${index}`,
        typeof argument === "string" ? argument : JSON.stringify(argument),
      ]),
    ),
  }),
  Fields: ContractCallFields,
};

function ContractCallFields({ fields, context, onChange }: ActionFieldsProps) {
  const signature = readText(fields.signature);
  const error =
    signature === undefined ? undefined : tryParse(() => parseFunctionSignature(signature)).error;
  return (
    <>
      <DaoAddressField
        context={context}
        label="Contract"
        text={fields.to ?? ""}
        onChange={(to) => onChange({ to })}
        known={context.snapshot.dao.labels}
      />
      <TextField
        label="Function"
        isMono
        value={fields.signature ?? ""}
        onChange={(typed) => onChange({ signature: typed })}
        placeholder="approve(address spender, uint256 amount)"
        error={error}
      />
      {inputsOf(fields).map((input, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: an argument is its place
          key={index}
          label={`${input.name || `Argument ${index + 1}`} (${input.type})`}
          isMono
          value={fields[`arg${index}`] ?? ""}
          onChange={(typed) => onChange({ [`arg${index}`]: typed })}
          error={argumentProblem(fields[`arg${index}`], { input, context })}
        />
      ))}
      <AmountField
        label="Ether sent along"
        text={fields.value ?? ""}
        symbol="ETH"
        decimals={18}
        onChange={(value) => onChange({ value })}
      />
    </>
  );
}

function inputsOf(fields: ActionFields): readonly Input[] {
  return tryParse(() => parseFunctionSignature(fields.signature ?? "")).value?.inputs ?? [];
}

/** Text stays text; `true`, lists and tuples are read as JSON. What is no JSON is refused later. */
function readArgument(text: string | undefined, { type }: Input): unknown {
  const isJson = type === "bool" || type.endsWith("]") || type.startsWith("tuple");
  if (!isJson) return type === "string" ? (text ?? "") : readText(text);
  try {
    return JSON.parse(text ?? "");
  } catch {
    return text;
  }
}

function argumentProblem(
  text: string | undefined,
  { input, context }: { input: Input; context: FormContext },
): BaseError | undefined {
  if (readText(text) === undefined) return undefined;
  const { shortName: chain } = context.snapshot.dao;
  const place = { parameter: input, path: "It", chain };
  return tryParse(() =>
    parseAbiValue(bareArgument(readArgument(text, input), place), input, place.path),
  ).error;
}

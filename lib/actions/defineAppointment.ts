import {
  type AbiFunction,
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  isAddress,
  zeroAddress,
} from "viem";
import { z } from "zod";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully, describeToken } from "./describeAddress.ts";
import { describeChange } from "./describeChange.ts";
import { addressField } from "./fieldSchemas.ts";

/** One address that a contract is given. */
export type AppointmentParameters = { contract: Address; account: Address };

type AppointmentDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of one address. */
  abi: readonly [AbiFunction];
  contractTitle: string;
  /** What the account becomes: "Owner". */
  title: string;
  /** The name of the value it sets, as in the ids of parameters. */
  name: string;
  /** The sentence, from contract and account in words. */
  sentence: (contract: string, account: string) => string;
  /** What the zero address means, where it means something of its own. */
  none?: { word: string; sentence: (contract: string) => string };
  /** Something that holds of every such call and that its bytes do not say. */
  note?: { label: string; value: string };
  /** Whether it takes the place of the one before, only once it accepts, or comes beside others. */
  how?: "replaces" | "proposes" | "adds";
  /** What else it means on contracts whose value is called so (`DescribeContext.titles`). */
  meanings?: Readonly<Record<string, Meaning>>;
};

/** What an appointment means on some contracts: in words, as in the definition. */
type Meaning = {
  sentence: (contract: string, account: string) => string;
  none: { word: string; sentence: (contract: string) => string };
  note?: { label: string; value: string };
};

/** A kind of action that gives a contract one address: an owner, an admin, a module, new code. */
export function defineAppointment<type extends string>(definition: AppointmentDefinition<type>) {
  const {
    type,
    label,
    abi,
    contractTitle,
    title,
    name,
    meanings = {},
    how = "replaces",
  } = definition;
  const [{ name: functionName }] = abi;
  return defineAction<type, AppointmentParameters>({
    type,
    label,
    abi,
    schema: z.strictObject({
      contract: addressField(contractTitle),
      account: addressField(title),
    }),
    encode: ({ contract, account }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({ abi, functionName, args: [account] }),
      }),
    read({ to, data }) {
      const [account] = decodeFunctionData({ abi, data }).args ?? [];
      if (typeof account !== "string" || !isAddress(account)) return undefined;
      return { contract: to, account };
    },
    describe({ contract, account }, context) {
      const known = context.titles?.get(`${contract}.${name}`) ?? "";
      const meaning = Object.hasOwn(meanings, known) ? meanings[known] : undefined;
      const { sentence, none, note } = meaning ?? definition;
      const words = describeToken(contract, context);
      const isNone = account === zeroAddress;
      const after = describeAddressFully(account, context);
      const named = isNone ? `${after} (${none?.word ?? "the zero address"})` : after;
      const value =
        how === "adds" ? named : describeChange({ contract, name }, { after: named, context });
      return {
        sentence:
          isNone && none !== undefined
            ? none.sentence(words)
            : sentence(words, isNone ? "the zero address" : describeAddress(account, context)),
        fields: [
          { label: contractTitle, value: describeAddressFully(contract, context) },
          { label: meaning === undefined ? title : known, value },
          ...(note === undefined ? [] : [note]),
        ],
      };
    },
    effects: ({ contract, account }) => [
      { kind: "parameter", contract, name, ...(how === "replaces" ? { value: account } : {}) },
    ],
  });
}

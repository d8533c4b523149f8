import { type AbiFunction, type Address, decodeFunctionData, encodeFunctionData } from "viem";
import { z } from "zod";
import { sanctionsListAbi } from "../../../contracts-abi/sanctionsList.ts";
import type { ActionKind } from "../../actions/Action.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { describeAddress, describeAddressFully } from "../../actions/describeAddress.ts";
import { describeChange } from "../../actions/describeChange.ts";
import { addressField } from "../../actions/fieldSchemas.ts";
import { listedName } from "./listedName.ts";

type ListParameters = { contract: Address; accounts: readonly Address[] };

type ListDefinition<type extends string> = {
  type: type;
  label: string;
  /** A function of a list of addresses. */
  abi: readonly [AbiFunction];
  isListed: boolean;
  sentence(accounts: string, contract: string): string;
};

/** `addToSanctionsList(address[])`; who is listed already stays so. */
export const addToSanctionsList = defineListing({
  type: "addToSanctionsList",
  label: "Put accounts on a screening list",
  abi: [functionOf("addToSanctionsList")],
  isListed: true,
  sentence: (accounts, contract) => `Put ${accounts} on the list of ${contract}`,
});

/** `removeFromSanctionsList(address[])` */
export const removeFromSanctionsList = defineListing({
  type: "removeFromSanctionsList",
  label: "Take accounts off a screening list",
  abi: [functionOf("removeFromSanctionsList")],
  isListed: false,
  sentence: (accounts, contract) => `Take ${accounts} off the list of ${contract}`,
});

/** What governance can do with it, beside the general actions. */
export const sanctionsListActions: readonly ActionKind[] = [
  addToSanctionsList,
  removeFromSanctionsList,
];

function functionOf(name: "addToSanctionsList" | "removeFromSanctionsList"): AbiFunction {
  const [found] = sanctionsListAbi.filter((item) => item.name === name);
  if (found === undefined) throw new Error(`${name} is not in the ABI`);
  return found;
}

function defineListing<type extends string>(definition: ListDefinition<type>) {
  const { type, label, abi, isListed, sentence } = definition;
  const [{ name: functionName }] = abi;
  return defineAction<type, ListParameters>({
    type,
    label,
    abi,
    schema: z.strictObject({
      contract: addressField("Screening oracle"),
      accounts: z.array(addressField("Account")),
    }),
    encode: ({ contract, accounts }) =>
      createCall({
        to: contract,
        data: encodeFunctionData({ abi, functionName, args: [accounts] }),
      }),
    read({ to, data }) {
      const [accounts] = decodeFunctionData({ abi, data }).args ?? [];
      return Array.isArray(accounts) ? { contract: to, accounts } : undefined;
    },
    describe({ contract, accounts }, context) {
      const names = accounts.map((account) => describeAddress(account, context));
      return {
        sentence: sentence(names.join(", ") || "nobody", describeAddress(contract, context)),
        fields: [
          { label: "Screening oracle", value: describeAddressFully(contract, context) },
          ...accounts.map((account) => ({
            label: `${describeAddressFully(account, context)} is listed`,
            value: describeChange(
              { contract, name: listedName(account) },
              { after: isListed ? "yes" : "no", context },
            ),
          })),
        ],
      };
    },
    effects: ({ contract, accounts }) =>
      accounts.map((account) => ({
        kind: "parameter",
        contract,
        name: listedName(account),
        value: String(isListed),
      })),
  });
}

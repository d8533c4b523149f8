import type { Parameter, ParameterValue } from "../chain/Parameter.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Change } from "./Preview.ts";

type Value = { id: string; label: string; value: ParameterValue };

/**
 * Everything that differs between two states: supply and balances first, then parameters, then
 * privileges, where they were read of both.
 */
export function compareStates(before: DaoState, after: DaoState): Change[] {
  return [
    ...compareValues(toValues(before), toValues(after)),
    ...(before.privileges === undefined || after.privileges === undefined
      ? []
      : compareValues(
          privilegesBeside(before.parameters, before.privileges),
          privilegesBeside(after.parameters, after.privileges),
        )),
  ];
}

/** A parameter that an adapter reads is not said twice. */
function privilegesBeside(parameters: readonly Value[], privileges: readonly Value[]): Value[] {
  const known = new Set(parameters.map(({ id }) => id));
  return privileges.filter(({ id }) => !known.has(id));
}

function compareValues(before: readonly Value[], after: readonly Value[]): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const current = new Map(after.map((entry) => [entry.id, entry]));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): Change[] => {
    const was = old.get(id);
    const is = current.get(id);
    const label = is?.label ?? was?.label ?? id;
    if (isSameValue(was?.value, is?.value)) return [];
    return [{ id, label, before: was?.value, after: is?.value }];
  });
}

function toValues(state: DaoState): Value[] {
  const { address, totalSupply } = state.token;
  const total: ParameterValue = { unit: "amount", amount: totalSupply, token: address };
  return [
    { id: `${address}.totalSupply`, label: "Total supply", value: total },
    ...[...state.accounts, ...state.watched].flatMap((account) => [
      ...account.balances.flatMap(({ asset, amount }): Value[] =>
        amount === undefined
          ? []
          : [
              {
                id: `${account.address}.${asset}`,
                label: `${account.label} balance`,
                value: { unit: "amount", amount, token: asset },
              },
            ],
      ),
      {
        id: `${account.address}.ether`,
        label: `${account.label} balance`,
        value: { unit: "ether" as const, wei: account.wei },
      },
    ]),
    ...state.contracts.map((contract) => ({
      id: `${contract.address}.balance`,
      label: `${contract.label} balance`,
      value: { unit: "amount" as const, amount: contract.amount, token: address },
    })),
    ...state.parameters.map(({ id, label, value }: Parameter) => ({ id, label, value })),
  ];
}

function isSameValue(a: ParameterValue | undefined, b: ParameterValue | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: ParameterValue | undefined): string {
  return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part)) ?? "";
}

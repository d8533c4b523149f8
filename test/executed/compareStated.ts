import type { Action, ActionEffect } from "../../lib/actions/Action.ts";
import { actionEffects } from "../../lib/actions/actionEffects.ts";
import type { ParameterValue } from "../../lib/chain/Parameter.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { fetchSupplyDue } from "../../lib/review/facts/fetchSupplyDue.ts";
import type { Stage } from "./Stage.ts";

/**
 * What the actions themselves state, beside what their execution left: the change of supply, and every
 * value that they set. And the engine's path beside the contracts', at every reading.
 */
export async function compareStated(
  { client, mintage }: Stage,
  { actions, preview }: { actions: readonly Action[]; preview: Preview },
): Promise<string[]> {
  const { before, after } = preview.execution;
  if (after === undefined) return [];
  const effects = actions.flatMap((action) => actionEffects(action, { actions: mintage.actions }));
  const stated = effects.reduce((sum, effect) => sum + growthOf(effect), 0n);
  const grown = after.token.totalSupply - before.token.totalSupply;
  const due = stated === grown ? 0n : await fetchSupplyDue(client, { preview, entry: undefined });
  const parameters = new Map(after.parameters.map(({ id, value }) => [id, value]));
  const last = new Map(
    effects.flatMap((effect) =>
      effect.kind === "parameter" ? [[`${effect.contract}.${effect.name}`, effect.value]] : [],
    ) as [string, string | undefined][],
  );
  return [
    ...(isStated(actions) && stated + (due ?? 0n) !== grown
      ? [`supply: ${stated} stated, ${due} due, ${grown} happened`]
      : []),
    ...[...last].flatMap(([id, value]) => {
      const read = parameters.get(id);
      if (value === undefined || read === undefined) return [];
      return plain(read) === value ? [] : [`${id}: ${value} stated, ${plain(read)} happened`];
    }),
    ...preview.reconciliation.flatMap(({ label, rows }) =>
      rows
        .filter(({ engine, chain }) => engine !== chain)
        .map(
          ({ quantity, engine, chain }) => `${label}: ${quantity} ${engine} engine, ${chain} chain`,
        ),
    ),
  ];
}

/** A call by its signature says nothing of what it does. */
const isStated = (actions: readonly Action[]) =>
  actions.every(({ type }) => type !== "contractCall");

function growthOf(effect: ActionEffect): bigint {
  if (effect.kind === "supply") return effect.amount;
  return effect.kind === "burn" ? -effect.amount : 0n;
}

/** As an action holds it. */
function plain(value: ParameterValue): string {
  switch (value.unit) {
    case "amount":
      return value.amount.toString();
    case "ether":
      return value.wei.toString();
    case "time":
    case "duration":
      return value.seconds.toString();
    case "blocks":
      return value.blocks.toString();
    case "count":
      return value.count.toString();
    case "percent":
      return value.numerator.toString();
    case "address":
      return value.address;
    case "addresses":
      return value.addresses.join(",");
    case "flag":
      return String(value.flag);
    case "text":
      return value.text;
  }
}

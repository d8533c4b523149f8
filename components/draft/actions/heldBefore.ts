import type { Address } from "viem";
import type { ActionEffect } from "../../../lib/actions/Action.ts";
import type { EarlierAction, FormContext } from "./ActionForm.ts";
import { balanceOf, findExecutor } from "./daoOf.ts";

/** An amount as it is before an action runs, in base units. */
export type AmountBefore = {
  /** `undefined`: it is not known what stands now. */
  amount: bigint | undefined;
  /** Places of the earlier actions that `amount` counts. */
  counted: readonly number[];
  /** Places of those that may change it by an amount that they do not state. */
  unclear: readonly number[];
};

/** What the account that would call holds of an asset once the draft's earlier actions have run. */
export function heldBefore(asset: Address | "ether", context: FormContext): AmountBefore {
  const executor = findExecutor(context);
  const now = asset === "ether" ? executor?.wei : balanceOf(executor, asset);
  const account = executor?.address;
  return sumUp(now, context.earlier, {
    changeOf: (effect) => balanceChange(effect, { asset, account }),
    isUnclear: (effect) => hidesBalance(effect, asset),
  });
}

/** The supply of the DAO's token once the draft's earlier actions have run. */
export function supplyBefore({ snapshot, earlier }: FormContext): AmountBefore {
  const { address, totalSupply } = snapshot.state.token;
  return sumUp(totalSupply, earlier, {
    changeOf: (effect) => {
      if (effect.kind === "supply" && effect.token === address) return effect.amount;
      return effect.kind === "burn" && effect.token === address ? -effect.amount : 0n;
    },
    isUnclear: () => false,
  });
}

/** "after action 2", where earlier actions are counted; else nothing. */
export function describeCounted({ counted }: AmountBefore): string {
  const [first] = counted;
  if (first === undefined) return "";
  return counted.length === 1 ? ` after action ${first}` : " after the actions before it";
}

const mostNamed = 5;

/** Which earlier actions may change an amount that is shown without them; `undefined`: none. */
export function describeUnclear({ unclear }: AmountBefore): string | undefined {
  const named = unclear.slice(0, mostNamed);
  const more = unclear.length - named.length;
  if (named.length === 0) return undefined;
  const places = `${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
  const who = unclear.length === 1 ? `action ${places}` : `actions ${places}`;
  return `Without what ${who} may change: the preview counts it.`;
}

type Counting = {
  changeOf: (effect: ActionEffect) => bigint;
  isUnclear: (effect: ActionEffect) => boolean;
};

function sumUp(
  now: bigint | undefined,
  earlier: readonly EarlierAction[] = [],
  { changeOf, isUnclear }: Counting,
): AmountBefore {
  const [counted, unclear]: [number[], number[]] = [[], []];
  let total = 0n;
  for (const { place, type, effects } of earlier) {
    const change = effects.reduce((sum, effect) => sum + changeOf(effect), 0n);
    total += change;
    if (change !== 0n) counted.push(place);
    // A call by its signature states the ether sent along alone; one without effects may do anything.
    const isSilent = type === "contractCall" || effects.length === 0;
    if (isSilent || effects.some(isUnclear)) unclear.push(place);
  }
  return { amount: now === undefined ? undefined : now + total, counted, unclear };
}

type Holding = { asset: Address | "ether"; account: Address | undefined };

function balanceChange(effect: ActionEffect, { asset, account }: Holding): bigint {
  if (effect.kind === "supply") {
    return effect.token === asset && effect.recipient === account ? effect.amount : 0n;
  }
  if (effect.kind === "burn") {
    const isOurs = effect.holder === "executor" || effect.holder === account;
    return isOurs && effect.token === asset ? -effect.amount : 0n;
  }
  if (effect.kind !== "flow") return 0n;
  const { amount, recipient, from = account, isDeposit = false } = effect;
  const paid = effect.asset === asset && from === account ? amount : 0n;
  const got = effect.asset === asset && recipient === account ? amount : 0n;
  // As wrapped ether is: the contract that is paid gives as much of its own token.
  const given = isDeposit && recipient === asset && from === account ? amount : 0n;
  return got + given - paid;
}

/** Whether an effect may move an asset by an amount that it does not state. */
function hidesBalance(effect: ActionEffect, asset: Address | "ether"): boolean {
  if (effect.kind === "swap") return effect.sold === asset || effect.bought === asset;
  // Wrapped ether is burned for ether.
  return effect.kind === "burn" && asset === "ether";
}

import type { Address } from "viem";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { placeOf } from "./actionPlaces.ts";
import { unitOf } from "./daoOf.ts";
import { parseDaoAddress } from "./parseDaoAddress.ts";

/** What an action that spends a token through a contract needs to be allowed. */
type Needed = {
  /** The fields of the approval; `undefined`: the contract, the token or the amount is not typed yet. */
  approval: ActionFields | undefined;
  /** Whether the draft's earlier actions allow it and leave enough of it. */
  isGiven: boolean;
};

/** The allowance that an action needs before it, and whether the draft gives it; what the chain has is not known here. */
export function allowanceBefore(
  fields: ActionFields,
  { snapshot, earlier = [] }: FormContext,
): Needed {
  const addressOf = (text = "") =>
    tryParse(() => parseDaoAddress(text, snapshot.dao.shortName)).value;
  const [token, spender] = [addressOf(fields.token), addressOf(fields.contract)];
  const text = fields.amount ?? "";
  const amount = tryParse(() => parseTypedAmount(text, unitOf(snapshot, fields.token))).value;
  if (token === undefined || spender === undefined || amount === undefined || amount === 0n) {
    return { approval: undefined, isGiven: false };
  }
  const left = allowanceLeft(earlier, { token, spender });
  return {
    approval: { token: fields.token ?? "", spender: fields.contract ?? "", amount: text.trim() },
    isGiven: left >= amount,
  };
}

/** An approval replaces what was allowed before; what spends the token since is taken off, whatever contract it goes through. */
function allowanceLeft(
  earlier: NonNullable<FormContext["earlier"]>,
  { token, spender }: { token: Address; spender: Address },
): bigint {
  let left = 0n;
  for (const { type, effects } of earlier) {
    for (const effect of effects) {
      const isOurs = effect.kind === "parameter" && effect.contract === token;
      if (isOurs && effect.name === `allowance.${spender}`) left = BigInt(effect.value ?? 0);
      if (placeOf(type).spends !== true) continue;
      if (effect.kind === "flow" && effect.asset === token) left -= effect.amount;
      if (effect.kind === "swap" && effect.sold === token) left -= effect.amount;
    }
  }
  return left;
}

import type { Address } from "viem";
import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";
import { placeOf, type Subject } from "./actionPlaces.ts";
import { balanceOf, findExecutor } from "./daoOf.ts";

/** The DAO's contract that is meant; `undefined` where it has none. */
export function subjectOf(subject: Subject, { snapshot }: FormContext): Address | undefined {
  const { dao, state } = snapshot;
  if (subject === "token") return state.token.address;
  if (subject === "governor") return dao.governor?.address;
  if (subject === "timelock") return dao.governor?.executor;
  if (subject === "weth") return state.assets.find(({ symbol }) => symbol === "WETH")?.address;
  return dao.safe;
}

/** Whether a DAO has what an action changes. */
export function hasSubject(type: string, context: FormContext): boolean {
  const { subject, flavours, group } = placeOf(type);
  const { governor } = context.snapshot.dao;
  if (flavours !== undefined && !flavours.includes(governor?.flavour ?? "")) return false;
  // The offer of a timelock that is not the DAO's own yet.
  if (subject === undefined) return group !== "Governor and timelock";
  return subject === "weth" || subjectOf(subject, context) !== undefined;
}

/**
 * Why the account that would call cannot do it: contracts that only themselves or their timelock
 * may change, and payments from nothing. `undefined`: nothing known stands against it.
 */
export function refusalOf(type: string, context: FormContext): string | undefined {
  const { subject, pays } = placeOf(type);
  const { dao, state } = context.snapshot;
  const executor = findExecutor(context);
  const nameOf = (address: Address) => cleanText(dao.labels[address] ?? address, 60);
  if (executor === undefined) return undefined;
  const only =
    subject === "safe" ? dao.safe : isGoverned(subject) ? dao.governor?.executor : undefined;
  if (only !== undefined && only !== executor.address) {
    return `Only ${nameOf(only)} can do it; this draft is sent through ${nameOf(executor.address)}.`;
  }
  if (pays === "ether" && executor.wei === 0n) return `${nameOf(executor.address)} holds no ether.`;
  if (pays === "token" && balanceOf(executor, state.token.address) === 0n) {
    return `${nameOf(executor.address)} holds no ${cleanText(state.token.symbol, 16)}.`;
  }
  return undefined;
}

function isGoverned(subject: Subject | undefined): boolean {
  return subject === "governor" || subject === "timelock";
}

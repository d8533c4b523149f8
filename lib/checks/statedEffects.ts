import type { Address } from "viem";
import type { ActionEffect } from "../actions/Action.ts";
import { issuersOf } from "../dao/issuersOf.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Preview } from "../preview/Preview.ts";
import { treasuryAccounts } from "./treasuryAccounts.ts";

/** An effect that a decoded call states, with the call's place in the list. */
export type StatedEffect = ActionEffect & { call: number };

/**
 * What the calls say they do, from their own bytes. Opaque calls say nothing. Calls that they carry
 * count where they run at once (`wrapperEffects`); what is only scheduled, queued or proposed is no
 * effect of this execution. What another account than the treasury's pays is not the DAO's flow.
 */
export function statedEffects(preview: Preview): StatedEffect[] {
  const treasury = treasuryAccounts(preview);
  const { state } = preview.snapshot;
  const issuers = issuersOf(state);
  const gateways = gatewaysOf(state);
  return preview.decoded.flatMap((decoded, call) =>
    decoded.status === "decoded"
      ? decoded.effects
          .filter((effect) => !isPayment(effect) || !isForeign(effect.from, treasury))
          .map((effect) => ({ ...ofToken(ofGateway(effect, gateways), issuers), call }))
      : [],
  );
}

/** A contract that mints for others changes the supply of their token, not one of its own. */
function ofToken(effect: ActionEffect, issuers: ReturnType<typeof issuersOf>): ActionEffect {
  if (effect.kind !== "supply") return effect;
  return { ...effect, token: issuers.get(effect.token) ?? effect.token };
}

/** By router, who ends up with what it is paid of a token: by the sources of the state before. */
export function gatewaysOf({ sources }: DaoState): Gateways {
  return new Map(
    sources.flatMap(({ target, paidTo }) =>
      paidTo === undefined
        ? []
        : [[target, new Map(paidTo.map(({ token, account }) => [token, account]))] as const],
    ),
  );
}

/** By router and token. */
type Gateways = ReadonlyMap<Address, ReadonlyMap<Address, Address>>;

/** What is paid to a router ends up with the gateway that its source names, which the bytes do not. */
function ofGateway(effect: ActionEffect, gateways: Gateways): ActionEffect {
  if (effect.kind !== "flow" || effect.asset === "ether") return effect;
  const recipient = gateways.get(effect.recipient)?.get(effect.asset) ?? effect.recipient;
  return { ...effect, recipient };
}

function isPayment(effect: ActionEffect): effect is ActionEffect & { kind: "flow" | "swap" } {
  return effect.kind === "flow" || effect.kind === "swap";
}

function isForeign(
  from: (ActionEffect & { kind: "flow" })["from"],
  treasury: ReturnType<typeof treasuryAccounts>,
): boolean {
  return from !== undefined && !treasury.has(from);
}

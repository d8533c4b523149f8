import { generalActions } from "../actions/generalActions.ts";
import { governorFlavours } from "../governor/governorFlavours.ts";
import { issuanceAdapters } from "../issuance/issuanceAdapters.ts";
import { chains } from "./chains.ts";
import type { Mintage } from "./Mintage.ts";

/**
 * Mintage as it comes, with what a host app adds in front: its adapters and actions are asked
 * first.
 *
 * @example createMintage({ adapters: [myToken], profiles: [myDao] })
 */
export function createMintage(additions: Partial<Mintage> = {}): Mintage {
  const adapters = [...(additions.adapters ?? []), ...issuanceAdapters];
  return {
    adapters,
    flavours: [...(additions.flavours ?? []), ...governorFlavours],
    actions: [
      ...(additions.actions ?? []),
      ...adapters.flatMap((adapter) => adapter.actions),
      ...generalActions,
    ],
    chains: [...(additions.chains ?? []), ...chains],
    profiles: additions.profiles ?? [],
  };
}

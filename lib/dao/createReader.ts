import { governorFlavours } from "../governor/governorFlavours.ts";
import { issuanceAdapters } from "../issuance/issuanceAdapters.ts";
import { chains } from "./chains.ts";
import type { Reader } from "./Mintage.ts";

/** The reading part of `createMintage`, with what a host app adds in front. */
export function createReader(additions: Partial<Reader> = {}): Reader {
  return {
    adapters: [...(additions.adapters ?? []), ...issuanceAdapters],
    flavours: [...(additions.flavours ?? []), ...governorFlavours],
    chains: [...(additions.chains ?? []), ...chains],
    profiles: additions.profiles ?? [],
  };
}

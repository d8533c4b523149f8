import type { ActionKind } from "../actions/Action.ts";
import type { GovernorFlavour } from "../governor/GovernorFlavour.ts";
import type { IssuanceAdapter } from "../issuance/IssuanceAdapter.ts";
import type { ChainInfo } from "./chains.ts";
import type { DaoProfile } from "./DaoProfile.ts";

/** What reading a DAO takes: all but the actions, whose schemas a page that reads need not load. */
export type Reader = {
  adapters: readonly IssuanceAdapter[];
  flavours: readonly GovernorFlavour[];
  chains: readonly ChainInfo[];
  profiles: readonly DaoProfile[];
};

/** What one installation of Mintage knows: made once by `createMintage` and handed down. */
export type Mintage = Reader & { actions: readonly ActionKind[] };

import type { ActionKind } from "../actions/Action.ts";
import type { GovernorFlavour } from "../governor/GovernorFlavour.ts";
import type { IssuanceAdapter } from "../issuance/IssuanceAdapter.ts";
import type { ChainInfo } from "./chains.ts";
import type { DaoProfile } from "./DaoProfile.ts";

/** What one installation of Mintage knows: made once by `createMintage` and handed down. */
export type Mintage = {
  adapters: readonly IssuanceAdapter[];
  flavours: readonly GovernorFlavour[];
  actions: readonly ActionKind[];
  chains: readonly ChainInfo[];
  profiles: readonly DaoProfile[];
};

import type { ActionKind } from "../../actions/Action.ts";
import {
  deleteIdentity,
  registerIdentity,
  updateIdentity,
  updateIdentityCountry,
} from "./identityActions.ts";
import {
  addIdentityAgent,
  removeIdentityAgent,
  setClaimTopicsRegistry,
  setIdentityStorage,
  setTrustedIssuersRegistry,
} from "./registryAppointments.ts";

/** What governance can do with it, beside the general actions. */
export const identityRegistryActions: readonly ActionKind[] = [
  registerIdentity,
  updateIdentity,
  updateIdentityCountry,
  deleteIdentity,
  addIdentityAgent,
  removeIdentityAgent,
  setIdentityStorage,
  setClaimTopicsRegistry,
  setTrustedIssuersRegistry,
];

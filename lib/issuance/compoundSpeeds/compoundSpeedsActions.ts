import type { ActionKind } from "../../actions/Action.ts";
import { grantComp, setCompSpeed, setContributorCompSpeed } from "./compActions.ts";
import { setCompSpeeds } from "./setCompSpeeds.ts";

/** What governance can do with it, beside the general actions. */
export const compoundSpeedsActions: readonly ActionKind[] = [
  setCompSpeeds,
  setCompSpeed,
  setContributorCompSpeed,
  grantComp,
];

import type { GovernorFlavour } from "./GovernorFlavour.ts";
import { governorAlpha } from "./governorAlpha/governorAlpha.ts";
import { governorBravo } from "./governorBravo/governorBravo.ts";
import { openZeppelinGovernor } from "./openZeppelinGovernor/openZeppelinGovernor.ts";

/** All governor families that Mintage reads, in the order they are tried. */
export const governorFlavours: readonly GovernorFlavour[] = [
  governorAlpha,
  governorBravo,
  openZeppelinGovernor,
];

import type { GovernorSender } from "./GovernorSender.ts";
import { governorAlphaSender } from "./governorAlpha/governorAlphaSender.ts";
import { governorBravoSender } from "./governorBravo/governorBravoSender.ts";
import { openZeppelinGovernorSender } from "./openZeppelinGovernor/openZeppelinGovernorSender.ts";

/** All governor families that Mintage sends through: those of `governorFlavours`. */
export const governorSenders: readonly GovernorSender[] = [
  governorAlphaSender,
  governorBravoSender,
  openZeppelinGovernorSender,
];

import type { DemoManifest } from "../demo/DemoManifest.ts";
import type { GovernorIdentity } from "../lib/governor/GovernorFlavour.ts";

/** The demo's governors, as their flavours recognise them. */
export function governorsOf({ contracts }: DemoManifest): {
  alpha: GovernorIdentity;
  harbor: GovernorIdentity;
} {
  return {
    alpha: {
      flavour: "governorAlpha",
      address: contracts.governorAlpha,
      token: contracts.uni,
      executor: contracts.uniTimelock,
    },
    harbor: {
      flavour: "openZeppelinGovernor",
      address: contracts.harborGovernor,
      token: contracts.harborToken,
      executor: contracts.harborTimelock,
    },
  };
}

import type { DemoManifest } from "./DemoManifest.ts";

/** What a person reads when the demo is ready: where it is, and three things to try. */
export function describeDemo(manifest: DemoManifest, appUrl: string | undefined): string {
  const { contracts, proposals, shortName, rpcUrl } = manifest;
  const governor = `${shortName}:${contracts.governorAlpha}`;
  const chain = `The demo chain answers at ${rpcUrl}.`;
  const lines =
    appUrl === undefined
      ? [
          chain,
          "",
          "Three things to try in another terminal:",
          `  npm run -s mintage -- discover ${governor}`,
          `  npm run -s mintage -- review ${governor} ${proposals.uniMintDefeated}`,
          `  npm run -s mintage -- discover ${shortName}:${contracts.harborSafe}`,
        ]
      : [
          `Mintage is at ${appUrl}. ${chain}`,
          "",
          "Three things to try:",
          `  1. Open the UNI replica, ${governor}, and draft a mint of 20,000,000 UNI.`,
          `  2. Open its proposal ${proposals.uniMintDefeated} and read what the mint would have done.`,
          `  3. Open the Harbor Safe, ${shortName}:${contracts.harborSafe}, and send a grant in dUSD.`,
        ];
  return [...lines, "", "Stop it with Ctrl-C.", ""].join("\n");
}

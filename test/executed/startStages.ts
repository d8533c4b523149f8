import { demoChain } from "../../demo/demoChain.ts";
import { startContractChain } from "../startContractChain.ts";
import { startDemoStages } from "./demoStages.ts";
import { deployIssuanceStages } from "./issuanceStages.ts";
import { deployMintStages } from "./mintStages.ts";
import { deployOddStages } from "./oddStages.ts";
import { deployRewardStages } from "./rewardStages.ts";
import type { Stage } from "./Stage.ts";
import { deploySettingStages } from "./settingStages.ts";
import { deployVestingStages } from "./vestingStages.ts";

const day = 86_400;
const start = demoChain.genesisTimestamp + day;

/** Two local chains with all stages on them; stop them with `stop()`. */
export async function startStages(): Promise<{ stages: readonly Stage[]; stop(): Promise<void> }> {
  const { demo, stages } = await startDemoStages();
  const chain = await startContractChain();
  const deployed = [
    ...(await deployRewardStages(chain, start)),
    ...(await deployIssuanceStages(chain, start)),
    ...(await deployVestingStages(chain, start)),
    ...(await deploySettingStages(chain)),
    ...(await deployOddStages(chain)),
    ...(await deployMintStages(chain, start)),
  ];
  await chain.mineAt(start + 10 * day);
  const all = [...stages];
  for (const open of deployed) all.push(await open());
  return {
    stages: all,
    async stop() {
      await chain.stop();
      await demo.chain.stop();
    },
  };
}

import { getAbiItem } from "viem";
import { upgradeableProxyAbi } from "../../../contracts-abi/upgradeableProxy.ts";
import { defineAppointment } from "../defineAppointment.ts";

const abi = [getAbiItem({ abi: upgradeableProxyAbi, name: "upgradeTo" })] as const;

/** `upgradeTo(address)` of a proxy (UUPS, or transparent by its admin). */
export const upgradeTo = defineAppointment({
  type: "upgradeTo",
  label: "Upgrade a proxy",
  abi,
  contractTitle: "Proxy",
  title: "Implementation",
  name: "implementation",
  sentence: (contract, account) => `Upgrade ${contract} to the code of ${account}`,
});

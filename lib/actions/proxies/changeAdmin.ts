import { getAbiItem } from "viem";
import { upgradeableProxyAbi } from "../../../contracts-abi/upgradeableProxy.ts";
import { defineAppointment } from "../defineAppointment.ts";

const abi = [getAbiItem({ abi: upgradeableProxyAbi, name: "changeAdmin" })] as const;

/** `changeAdmin(address)` of a transparent proxy: who may upgrade it. */
export const changeAdmin = defineAppointment({
  type: "changeAdmin",
  label: "Change a proxy's admin",
  abi,
  contractTitle: "Proxy",
  title: "Admin",
  name: "admin",
  sentence: (contract, account) => `Let ${account} upgrade ${contract}, as its admin`,
  none: {
    word: "nobody",
    sentence: (contract) => `Take the right to upgrade ${contract} from everybody`,
  },
});

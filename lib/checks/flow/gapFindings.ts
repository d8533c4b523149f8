import type { Gap, Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";

const titles: Readonly<Record<Gap["what"], string>> = {
  transfers: "Transfers were not seen",
  laterReadings: "The contracts were not read at later dates",
  storage: "Storage that holds power was not read",
  roleLogs: "Not every holder of a role is known",
  blockTime: "It was not run at the time of execution",
};

/** What the run could not look at, each as a finding: a report with one is not green. */
export function gapFindings({ execution }: Preview): Finding[] {
  return execution.gaps.map(({ what, reason }) => ({
    check: "flow",
    level: "notChecked",
    title: titles[what],
    detail: `Run by ${execution.method}: ${reason}.`,
    evidence: [],
  }));
}

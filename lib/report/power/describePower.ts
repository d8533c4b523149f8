import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Report } from "../Report.ts";
import { ownersTable } from "./ownersTable.ts";
import type { PowerTable } from "./PowerTable.ts";
import { votesTable } from "./votesTable.ts";

/** Who can decide before and after the calls, in words. */
export function describePower({ power, preview }: Pick<Report, "power" | "preview">): PowerTable {
  const { execution, snapshot } = preview;
  const context = {
    runs: execution.after !== undefined,
    block: formatAmountGrouped(snapshot.block.number, 0),
  };
  switch (power.kind) {
    case "owners":
      return ownersTable(power, context);
    case "votes":
      return votesTable(power, { ...context, format: createValueFormat(snapshot) });
    case "unknown":
      return {
        rows: [],
        membersTitle: "",
        members: [],
        notChecked: "The calls are made by neither the DAO’s governor nor its Safe.",
        source: undefined,
      };
  }
}

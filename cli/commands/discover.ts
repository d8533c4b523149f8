import { toJsonValue } from "../../lib/receipt/toJsonValue.ts";
import { type Command, exitCodes } from "../Command.ts";
import { openSession } from "../openSession.ts";

/** Prints the snapshot of a DAO: who is who, supply, accounts, sources, parameters. */
export const discover: Command = {
  name: "discover",
  parameters: ["<chain:address>"],
  summary: "Read a DAO at one block: supply, treasury, issuance, who may change what.",
  async run(input) {
    const [entry = ""] = input.arguments;
    const { snapshot } = await openSession(entry, input);
    return {
      text: `${JSON.stringify(toJsonValue(snapshot), null, 2)}\n`,
      exitCode: exitCodes.fine,
    };
  },
};

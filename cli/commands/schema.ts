import { modelJsonSchema } from "../../lib/engine/modelJsonSchema.ts";
import { type Command, exitCodes } from "../Command.ts";

/** Prints the JSON Schema of a model. */
export const schema: Command = {
  name: "schema",
  parameters: [],
  summary: "Print the JSON Schema of a model.",
  run() {
    return Promise.resolve({
      text: `${JSON.stringify(modelJsonSchema(), null, 2)}\n`,
      exitCode: exitCodes.fine,
    });
  },
};

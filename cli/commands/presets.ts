import { presets as allPresets, findPreset } from "../../lib/engine/presets/presets.ts";
import { type Command, exitCodes } from "../Command.ts";
import { UsageError } from "../errors.ts";

/** Lists the presets, or prints one's model, ready for `mintage project`. */
export const presets: Command = {
  name: "presets",
  parameters: ["[id]"],
  summary: "List the presets with their sources, or print one's model.",
  run(input) {
    const [id] = input.arguments;
    const result = id === undefined ? allPresets.map(({ model: _, ...rest }) => rest) : modelOf(id);
    return Promise.resolve({
      text: `${JSON.stringify(result, null, 2)}\n`,
      exitCode: exitCodes.fine,
    });
  },
};

function modelOf(id: string): unknown {
  const preset = findPreset(id);
  if (preset === undefined) {
    const ids = allPresets.map((known) => known.id).join(", ");
    throw new UsageError(`There is no preset ${id}. There are: ${ids}.`, "mintage presets bitcoin");
  }
  return preset.model;
}

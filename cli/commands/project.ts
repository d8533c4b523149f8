import { formatAmount } from "../../lib/amount/formatAmount.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { engineVersion } from "../../lib/engine/engineVersion.ts";
import { modelReceipt } from "../../lib/engine/modelReceipt.ts";
import { parseModel } from "../../lib/engine/parseModel.ts";
import { project as projectModel } from "../../lib/engine/project.ts";
import { type Command, exitCodes } from "../Command.ts";
import { UsageError } from "../errors.ts";
import { readTextFile } from "../readTextFile.ts";

/** Projects a model and prints its exact path; no chain needed. */
export const project: Command = {
  name: "project",
  parameters: ["<model.json>"],
  summary: "Project a model: exact supply at each date.",
  async run(input) {
    const [path = ""] = input.arguments;
    const model = parseModel(parseJson(await readTextFile(path, { maxBytes: 4_000_000 }), path));
    const result = projectModel(model);
    const amounts = (values: readonly bigint[]) =>
      values.map((value) => formatAmount(value, model.token.decimals));
    const first = result.total[0] ?? 0n;
    const last = result.total.at(-1) ?? 0n;
    const output = {
      engine: engineVersion,
      modelReceipt: modelReceipt(model, result),
      dates: result.dates,
      exact: {
        total: amounts(result.total),
        circulating: amounts(result.circulating),
        buckets: Object.fromEntries(
          Object.entries(result.buckets).map(([id, values]) => [id, amounts(values)]),
        ),
        allowedTotal: amounts(result.allowedTotal),
      },
      sampled: {},
      metrics: {
        growth: formatPercent({ numerator: last - first, denominator: first }, 4),
        events: result.events.map((event) => ({
          ...event,
          amount: formatAmount(event.amount, model.token.decimals),
        })),
      },
    };
    return { text: `${JSON.stringify(output, null, 2)}\n`, exitCode: exitCodes.fine };
  },
};

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`, "mintage project <model.json>");
  }
}

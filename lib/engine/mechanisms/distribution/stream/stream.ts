import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { createReleaseProcess } from "../release/createReleaseProcess.ts";
import { curveSchedule } from "../release/curveSchedule.ts";
import { endSchedule } from "../release/ReleaseSchedule.ts";
import { rateProcess } from "../release/rateProcess.ts";
import type { Stream } from "./streamSchema.ts";

/**
 * A streamed payment (S20). `rate`: floor(perSecond × seconds) in all, as LlamaPay. `total`:
 * floor(total × elapsed ÷ duration), as Sablier. What the bucket cannot pay is a shortfall and is
 * not made up later. A budget in the quote asset depends on the price; only sampled paths pay it.
 */
export function stream(spec: Stream, context: ProcessContext): Process {
  switch (spec.form) {
    case "rate":
      return rateProcess(spec, context);
    case "total":
      return totalProcess(spec, context);
    case "quote":
      return {};
  }
}

function totalProcess(spec: Extract<Stream, { form: "total" }>, context: ProcessContext): Process {
  const { start, end, until = end, label } = spec;
  const total = parseAmount(spec.total, context.decimals);
  return createReleaseProcess(endSchedule(curveSchedule({ total, start, end }), until), {
    context,
    release: createRoute(context, { ...spec, streaming: true }),
    released: parseAmount(spec.released, context.decimals),
    label,
  });
}

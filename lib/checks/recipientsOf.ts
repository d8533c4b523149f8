import { type Address, getAddress } from "viem";
import type { Preview } from "../preview/Preview.ts";
import { statedEffects } from "./statedEffects.ts";

/** Every account that receives something, by what the calls state and by what they did. */
export function recipientsOf(preview: Preview): Address[] {
  const stated = statedEffects(preview).flatMap((effect) =>
    effect.kind === "parameter" ? [] : [effect.recipient],
  );
  const paid = preview.execution.transfers.map(({ to }) => to);
  return [...new Set([...stated, ...paid].map((address) => getAddress(address)))];
}

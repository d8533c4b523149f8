import { formatExact, formatShort } from "../chart/formatValue.ts";
import type { TokenUnit } from "../results/LabPicture.ts";

/** An amount, short; the exact one on hover. */
export function ExactAmount({ amount, token }: { amount: bigint; token: TokenUnit }) {
  return (
    <span title={formatExact(amount, token)} className="whitespace-nowrap">
      {formatShort(amount, token)}
    </span>
  );
}

import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { groupDigits } from "../../lib/amount/groupDigits.ts";
import type { PinnedBlock } from "../../lib/chain/PinnedBlock.ts";

/** The block that everything on the page was read at; the header's button reads the newest. */
export function PinnedBlockText({ block }: { block: PinnedBlock }) {
  const { number, timestamp, hash } = block;
  return (
    <span className="text-small text-soft" title={`Block ${hash}`}>
      as of block {groupDigits(number.toString())}, {formatDateTime(timestamp)}
    </span>
  );
}

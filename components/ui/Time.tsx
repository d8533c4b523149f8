import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";

/** A Unix time in UTC: the day, or day and minute; always the minute on hover. */
export function Time({ seconds, form = "day" }: { seconds: number; form?: "day" | "minute" }) {
  const exact = formatDateTime(seconds);
  return (
    <time title={exact} className="whitespace-nowrap">
      {form === "day" ? formatDate(seconds) : exact}
    </time>
  );
}

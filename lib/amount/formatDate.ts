const months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** Where JavaScript's calendar ends, in seconds either side of 1970. */
const calendarEnd = 8_640_000_000_000;

/**
 * Writes a Unix time as a day in UTC: `"20 Nov 2027"`. Times outside the calendar (more than
 * 8.64e12 seconds from 1970, "never" in many contracts) are `"beyond the calendar"`.
 *
 * @param seconds - Unix seconds.
 */
export function formatDate(seconds: number): string {
  if (!(Math.abs(seconds) <= calendarEnd)) return "beyond the calendar";
  const date = new Date(seconds * 1000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

import { formatDate } from "./formatDate.ts";

const secondsPerDay = 86_400;

/**
 * Writes a Unix time as day and minute in UTC: `"20 Nov 2027 14:10 UTC"`. The seconds are dropped,
 * never rounded up. Outside the calendar as in `formatDate`.
 *
 * @param seconds - Unix seconds.
 */
export function formatDateTime(seconds: number): string {
  const day = formatDate(seconds);
  if (day === "beyond the calendar") return day;
  const ofDay = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay;
  const hours = Math.floor(ofDay / 3_600);
  const minutes = Math.floor((ofDay % 3_600) / 60);
  return `${day} ${twoDigits(hours)}:${twoDigits(minutes)} UTC`;
}

function twoDigits(count: number): string {
  return count.toString().padStart(2, "0");
}

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/**
 * Writes a duration exactly, in days, hours, minutes and seconds: `"365 days"`, `"2 days 4 hours"`,
 * `"0 seconds"`. Nothing is longer than a day, since months and years differ.
 *
 * @param seconds - Whole seconds; a negative duration has a true minus.
 */
export function formatDuration(seconds: number): string {
  const parts: string[] = [];
  let rest = Math.abs(seconds);
  for (const [name, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? "" : "s"}`);
  }
  if (parts.length === 0) return "0 seconds";
  return `${seconds < 0 ? "−" : ""}${parts.join(" ")}`;
}

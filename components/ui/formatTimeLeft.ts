const units = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
] as const;

/** A time to wait in its two largest units: `"2 d 4 h"`, `"5 min"`, `"under a minute"`. */
export function formatTimeLeft(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [name, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.slice(0, 2).join(" ") || "under a minute";
}

const lengths: Readonly<Record<string, bigint>> = {
  week: 604_800n,
  day: 86_400n,
  hour: 3_600n,
  minute: 60n,
  second: 1n,
};

/**
 * Reads a duration as a person types it: `172800`, `2 days`, `1 day 12 hours`.
 *
 * @returns Seconds as decimal digits; `undefined` for anything else.
 */
export function parseTypedDuration(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (/^[0-9]{1,78}$/.test(typed)) return BigInt(typed).toString();
  if (!/^(?:[0-9]{1,9} ?(?:week|day|hour|minute|second)s?[ ,]*)+$/.test(typed)) return undefined;
  let seconds = 0n;
  for (const [, count = "", unit = ""] of typed.matchAll(/([0-9]+) ?([a-z]+?)s?(?=[ ,0-9]|$)/g)) {
    seconds += BigInt(count) * (lengths[unit] ?? 0n);
  }
  return seconds.toString();
}

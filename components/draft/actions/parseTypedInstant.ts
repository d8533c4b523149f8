/**
 * Reads a moment as a person types it: Unix seconds, or a date in UTC such as `2030-01-31`,
 * `2030-01-31 12:00` or `2030-01-31T12:00:30Z`.
 *
 * @returns Unix seconds as decimal digits; `undefined` for anything else.
 */
export function parseTypedInstant(text: string): string | undefined {
  const typed = text.trim();
  if (/^[0-9]{1,78}$/.test(typed)) return BigInt(typed).toString();
  const [, date = "", time = "00:00"] =
    /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?(?:Z|UTC)?)?$/i.exec(
      typed,
    ) ?? [];
  const milliseconds = Date.parse(`${date}T${time}Z`);
  const isReal = milliseconds >= 0 && new Date(milliseconds).toISOString().startsWith(date);
  return isReal ? String(milliseconds / 1_000) : undefined;
}

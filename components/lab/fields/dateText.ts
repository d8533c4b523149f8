/** Where the four-digit years of a date control end, in Unix seconds. */
const lastSecond = 253_402_300_799;

/** A Unix time as a date control writes it, in UTC; `undefined` for what it cannot show. */
export function toDateText(seconds: unknown): string | undefined {
  const isShown =
    typeof seconds === "number" && seconds % 1 === 0 && seconds >= 0 && seconds <= lastSecond;
  return isShown ? new Date(seconds * 1_000).toISOString().slice(0, 19) : undefined;
}

/** The Unix time of a date control's text, read as UTC; `undefined` while it is not complete. */
export function fromDateText(text: string): number | undefined {
  const milliseconds = Date.parse(`${text}Z`);
  return milliseconds >= 0 ? Math.floor(milliseconds / 1_000) : undefined;
}

/** Units in which a duration can be entered, the longest first. A year is one of 365 days. */
export const durationUnits = [
  { id: "years", seconds: 31_536_000 },
  { id: "weeks", seconds: 604_800 },
  { id: "days", seconds: 86_400 },
  { id: "hours", seconds: 3_600 },
  { id: "minutes", seconds: 60 },
  { id: "seconds", seconds: 1 },
] as const;

export type DurationUnit = (typeof durationUnits)[number]["id"];

/** The longest unit of which a duration is a whole number. */
export function durationUnitOf(seconds: unknown): DurationUnit {
  if (typeof seconds !== "number" || seconds === 0) return "days";
  return durationUnits.find((unit) => seconds % unit.seconds === 0)?.id ?? "seconds";
}

/** Seconds of one of a unit. */
export function secondsOf(unit: DurationUnit): number {
  return durationUnits.find(({ id }) => id === unit)?.seconds ?? 1;
}

/** A year of the engine, in seconds: 365 days, as in UNI's `minimumTimeBetweenMints`. */
export const secondsPerYear = 31_536_000;

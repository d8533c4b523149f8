import { CancelledError } from "./errors.ts";

/** A promise that is only ever rejected, when one of some signals says so. */
export type Stop = {
  readonly stopped: Promise<never>;
  /** Forgets the signals. */
  release(): void;
};

/**
 * Rejects with a `CancelledError` as soon as one of the signals is aborted.
 *
 * @param onStop - Told at that very moment, before anyone who waits.
 */
export function stopOn(
  signals: readonly (AbortSignal | undefined)[],
  onStop: () => void = () => {},
): Stop {
  const heard = signals.filter((signal) => signal !== undefined);
  let release = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = ({ reason }: AbortSignal) => {
      onStop();
      reject(new CancelledError(reason));
    };
    const listeners = heard.map((signal) => ({ signal, listener: () => stop(signal) }));
    for (const { signal, listener } of listeners) {
      if (signal.aborted) listener();
      signal.addEventListener("abort", listener, { once: true });
    }
    release = () => {
      for (const { signal, listener } of listeners) signal.removeEventListener("abort", listener);
    };
  });
  // Whoever races it hears of it; that nobody does any more is no failure.
  stopped.catch(() => undefined);
  return { stopped, release };
}

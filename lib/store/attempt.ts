import { StoreFailedError } from "./errors.ts";

/** Does something with the database, and names what failed. @throws {StoreFailedError} */
export async function attempt<result>(
  what: string,
  operation: () => Promise<result>,
): Promise<result> {
  try {
    return await operation();
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === "QuotaExceededError";
    throw new StoreFailedError({ what, details: String(cause), isFull, cause });
  }
}

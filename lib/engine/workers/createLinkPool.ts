import { describeFailure } from "./describeFailure.ts";
import type { WorkerLink } from "./WorkerLink.ts";

/** Running workers, kept for the next use. */
export type LinkPool = {
  /**
   * Lends some workers to `use`, started where they are missing. If one of them fails, so does this, and
   * the next use starts another in its place; `failed` is rejected then, so that `use` can stop the others.
   *
   * @throws {WorkerFailedError}
   */
  lend<Result>(
    count: number,
    use: (links: readonly WorkerLink[], failed: Promise<never>) => Promise<Result>,
  ): Promise<Result>;
  /** Starts workers until there are so many. @throws {WorkerFailedError} */
  fill(count: number): void;
  close(): void;
};

/** Creates a pool that starts its workers when they are first needed. */
export function createLinkPool(spawn: () => WorkerLink): LinkPool {
  const links: WorkerLink[] = [];
  const start = (): WorkerLink => {
    try {
      return spawn();
    } catch (cause) {
      throw describeFailure(cause);
    }
  };
  const remove = (link: WorkerLink) => {
    link.close();
    const at = links.indexOf(link);
    if (at >= 0) links.splice(at, 1);
  };
  const fill = (count: number) => {
    while (links.length < count) {
      const link = start();
      link.onFailure(() => remove(link));
      links.push(link);
    }
  };
  return {
    fill,
    async lend(count, use) {
      fill(count);
      const lent = links.slice(0, count);
      const failed = new Promise<never>((_, reject) => {
        for (const link of lent) {
          link.hold(true);
          link.onFailure((cause) => {
            remove(link);
            reject(describeFailure(cause));
          });
        }
      });
      try {
        return await Promise.race([use(lent, failed), failed]);
      } finally {
        for (const link of lent) {
          link.hold(false);
          link.onFailure(() => remove(link));
        }
      }
    },
    close() {
      for (const link of links.splice(0)) link.close();
    },
  };
}

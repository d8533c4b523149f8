import type { ModelIssue } from "../../../lib/engine/errors.ts";

const none: readonly ModelIssue[] = [];

/** What is wrong with the model that is being edited; a field asks for its own and is told of changes. */
export class IssueStore {
  #issues: readonly ModelIssue[] = none;
  readonly #listeners = new Set<() => void>();

  /** Everything that is wrong. */
  get all(): readonly ModelIssue[] {
    return this.#issues;
  }

  set(issues: readonly ModelIssue[]): void {
    if (issues.length === 0 && this.#issues.length === 0) return;
    this.#issues = issues;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is wrong at a path, or with `isDeep` anywhere beneath it, in one text. */
  messageAt(path: string, isDeep: boolean): string | undefined {
    const own = this.#issues.filter((issue) =>
      isDeep ? isWithin(issue.path, path) : issue.path === path,
    );
    if (own.length === 0) return undefined;
    return [...new Set(own.map(({ message }) => sentence(message)))].join(" ");
  }

  /** How many things are wrong at a path and beneath it. */
  countWithin(path: string): number {
    return this.#issues.filter((issue) => isWithin(issue.path, path)).length;
  }
}

function isWithin(path: string, whole: string): boolean {
  if (!path.startsWith(whole)) return false;
  const next = path.charAt(whole.length);
  return next === "" || next === "." || next === "[";
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

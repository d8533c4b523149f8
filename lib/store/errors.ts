import { BaseError } from "../errors/BaseError.ts";

/** The browser gives no IndexedDB, as in some private windows. */
export class StoreUnavailableError extends BaseError {
  constructor(parameters: { details: string; cause?: unknown }) {
    super("This browser keeps no data for Mintage, so nothing you enter would be stored.", {
      code: "store.unavailable",
      fault: "input",
      remedy: "Leave private browsing or allow site data, or download drafts and plans as files.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}

/** Another tab holds the store open with an older version of the app. */
export class StoreBlockedError extends BaseError {
  constructor() {
    super("Another tab has Mintage open in an older version.", {
      code: "store.blocked",
      fault: "input",
      remedy: "Close or reload the other tabs of Mintage, then reload this one.",
    });
  }
}

/** Reading or writing failed; what was to be written is not stored. */
export class StoreFailedError extends BaseError {
  constructor(parameters: { what: string; details: string; isFull: boolean; cause: unknown }) {
    super(`Could not ${parameters.what}.`, {
      code: "store.failed",
      fault: "input",
      remedy: parameters.isFull
        ? "The browser's space is full: delete old drafts or plans, or free space on the disk."
        : "Reload the page and try again; until then, download your work as a file.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}

/** The stored draft was changed elsewhere, most often in another tab; it is not overwritten. */
export class DraftChangedError extends BaseError {
  constructor() {
    super("This draft was changed in another tab.", {
      code: "store.draftChanged",
      fault: "input",
      remedy: "Take the draft as it is there, or keep this one as a copy.",
    });
  }
}

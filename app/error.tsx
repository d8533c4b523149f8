"use client";

/**
 * Stands for a page that failed while it was drawn, such as one whose part could not be fetched. It
 * needs nothing that a page brings.
 */
export default function FailedPage() {
  return (
    <div role="alert">
      <h1 className="text-title font-[640] tracking-tight">This page failed</h1>
      <p className="mt-3">
        What was typed into a draft is kept in this browser.{" "}
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="text-accent underline"
        >
          Load it again
        </button>
      </p>
    </div>
  );
}

"use client";

import { Button } from "../components/ui/Button.tsx";
import { ErrorNotice } from "../components/ui/ErrorNotice.tsx";

/** Stands for a page that failed while it was drawn, such as one whose part could not be fetched. */
export default function FailedPage({ error }: { error: Error }) {
  return (
    <ErrorNotice
      error={error}
      title="This page failed. What you typed into a draft is kept in this browser."
      action={<Button onClick={() => window.location.reload()}>Reload</Button>}
    />
  );
}

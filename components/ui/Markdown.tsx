"use client";

import { lazy, Suspense } from "react";
import { Skeleton } from "./Skeleton.tsx";

const MarkdownBody = lazy(() =>
  import("./MarkdownBody.tsx").then((module) => ({ default: module.MarkdownBody })),
);

/** A proposal's text. The renderer is heavy, so it is fetched when there is something to render. */
export function Markdown({ source }: { source: string }) {
  if (source.trim() === "") return null;
  return (
    <Suspense fallback={<Skeleton label="Rendering the description" />}>
      <MarkdownBody source={source} />
    </Suspense>
  );
}

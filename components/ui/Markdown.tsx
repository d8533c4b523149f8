"use client";

import { lazy, Suspense } from "react";
import { isBoundedMarkdown } from "../../lib/report/isBoundedMarkdown.ts";
import { cleanText } from "./cleanText.ts";
import { Skeleton } from "./Skeleton.tsx";

const MarkdownBody = lazy(() =>
  import("./MarkdownBody.tsx").then((module) => ({ default: module.MarkdownBody })),
);

/**
 * A proposal's text. The renderer is heavy, so it is fetched when there is something to render; what is too much
 * for it is shown as it stands.
 */
export function Markdown({ source }: { source: string }) {
  if (source.trim() === "") return null;
  if (!isBoundedMarkdown(source)) {
    const lines = source.split("\n").map((line) => cleanText(line, line.length));
    return (
      <pre className="max-w-[70ch] text-small break-words whitespace-pre-wrap">
        {lines.join("\n")}
      </pre>
    );
  }
  return (
    <Suspense fallback={<Skeleton label="Rendering the description" />}>
      <MarkdownBody source={source} />
    </Suspense>
  );
}

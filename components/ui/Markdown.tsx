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
  // Before the bounds are looked at: what stands unseen between two marks would hide them.
  const text = source.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  if (!isBoundedMarkdown(text)) {
    const lines = text.split("\n").map((line) => cleanText(line, line.length));
    return (
      <pre className="max-w-[70ch] text-small break-words whitespace-pre-wrap">
        {lines.join("\n")}
      </pre>
    );
  }
  return (
    <Suspense fallback={<Skeleton label="Rendering the description" />}>
      <MarkdownBody source={text} />
    </Suspense>
  );
}

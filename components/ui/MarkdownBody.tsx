"use client";

import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { cleanText } from "./cleanText.ts";

/** GitHub's own list. An image becomes a note below: a remote one tells its host who reads. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== "input"),
};

const components: Components = {
  a: ({ href, children }) => (
    <a
      href={href}
      rel="noopener noreferrer nofollow"
      target="_blank"
      className="text-accent underline"
    >
      {children}
      {href !== undefined && <span className="text-soft"> ({hostOf(href)})</span>}
    </a>
  ),
  img: ({ src, alt }) => <ImageNote src={src} alt={alt} />,
  h1: ({ children }) => <h3 className="mt-4 mb-1 font-[620]">{children}</h3>,
  h2: ({ children }) => <h3 className="mt-4 mb-1 font-[620]">{children}</h3>,
  h3: ({ children }) => <h4 className="mt-3 mb-1 font-[580]">{children}</h4>,
  p: ({ children }) => <p className="my-2">{children}</p>,
  ul: ({ children }) => <ul className="my-2 list-disc pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="my-2 list-decimal pl-5">{children}</ol>,
  pre: ({ children }) => (
    <pre className="my-2 overflow-x-auto font-mono text-small">{children}</pre>
  ),
  table: ({ children }) => (
    <div className="my-3 overflow-x-auto">
      <table className="w-full text-left">{children}</table>
    </div>
  ),
  th: ({ children }) => <th className="py-1.5 pr-4 font-[550] text-soft">{children}</th>,
  td: ({ children }) => <td className="border-t border-line py-1.5 pr-4">{children}</td>,
  code: ({ children }) => <code className="font-mono text-small">{children}</code>,
};

/** Markdown from outside, within the bounds of a parser: sanitised, images in words alone, links that say where they lead. */
export function MarkdownBody({ source }: { source: string }) {
  return (
    <div className="max-w-[70ch] break-words">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        components={components}
      >
        {source}
      </ReactMarkdown>
    </div>
  );
}

/** What an image stands for, in its author's words, and where it would come from. */
function ImageNote({ src, alt }: { src: unknown; alt: string | undefined }) {
  const words = cleanText(alt ?? "");
  return (
    <span className="text-soft">
      [Image not loaded{words !== "" && `: ${words}`}
      {typeof src === "string" && ` (${hostOf(src)})`}]
    </span>
  );
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host || "mail" : "this page";
}

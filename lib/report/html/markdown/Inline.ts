/** A part of a line of Markdown. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis" | "strike"; children: readonly Inline[] }
  | { kind: "link"; target: string; title: string; children: readonly Inline[] };

import type { Inline } from "./Inline.ts";

/** What emphasis is written with. */
export type EmphasisMark = "*" | "_" | "~";

/** Marks that may open a part, and the place of their text among the parts. */
type Opener = { mark: EmphasisMark | "[" | "!["; count: number; closes: boolean; place: number };

/** So many openers wait for their end; older ones become text. It bounds cost and nesting. */
const mostOpen = 16;

/** The parts of a line so far, with what has been opened and not closed. */
export class InlineStack {
  readonly #parts: Inline[] = [];
  readonly #openers: Opener[] = [];

  /** Adds text or another finished part. */
  push(part: Inline): void {
    this.#parts.push(part);
  }

  /** Adds marks that may open a part; they are text until it is closed. */
  open({ mark, count, closes }: Omit<Opener, "place">): void {
    const place = this.#parts.push({ kind: "text", text: mark.repeat(count) }) - 1;
    this.#openers.push({ mark, count, closes, place });
    if (this.#openers.length > mostOpen) this.#openers.shift();
  }

  /** Ends emphasis with a run of marks; gives how many of them were not used. */
  closeEmphasis(run: { mark: EmphasisMark; count: number; opens: boolean }): number {
    const { mark } = run;
    let rest = run.count;
    while (rest > 0) {
      const index = this.#openers.findLastIndex((opener) => closesWith(opener, run));
      const opener = this.#openers[index];
      if (opener === undefined) break;
      const used = rest > 1 && opener.count > 1 ? 2 : 1;
      const children = this.#takeInside(index);
      if (opener.count > used) this.open({ ...opener, count: opener.count - used });
      const kind = mark === "~" ? "strike" : used === 2 ? "strong" : "emphasis";
      this.push({ kind, children });
      rest -= used;
    }
    return rest;
  }

  /** Whether a bracket waits for its end. */
  hasBracket(): boolean {
    return this.#openers.some(isBracket);
  }

  /** Makes the parts since the last bracket a link; those of a picture are its text. */
  closeLink({ target, title }: { target: string; title: string }): void {
    const index = this.#openers.findLastIndex(isBracket);
    const isImage = this.#openers[index]?.mark === "![";
    const inside = this.#takeInside(index);
    this.push({ kind: "link", target, title, children: isImage ? imageNote(inside) : inside });
  }

  /** Leaves the last bracket as text. */
  dropBracket(): void {
    const index = this.#openers.findLastIndex(isBracket);
    if (index !== -1) this.#openers.splice(index, 1);
  }

  /** All parts; what was not closed is text. */
  finish(): readonly Inline[] {
    return this.#parts;
  }

  /** Takes off an opener, and all parts after it. */
  #takeInside(index: number): readonly Inline[] {
    const [opener] = this.#openers.splice(index);
    const place = opener?.place ?? this.#parts.length;
    return this.#parts.splice(place).slice(1);
  }
}

/** What stands for a picture, in the words of the app. */
function imageNote(words: readonly Inline[]): readonly Inline[] {
  if (words.length === 0) return [{ kind: "text", text: "[Image not loaded]" }];
  const opening: Inline = { kind: "text", text: "[Image not loaded: " };
  return [opening, ...words, { kind: "text", text: "]" }];
}

function isBracket({ mark }: Opener): boolean {
  return mark === "[" || mark === "![";
}

/** With CommonMark's rule of three, which keeps `*a**b*` one part. */
function closesWith(
  opener: Opener,
  run: { mark: EmphasisMark; count: number; opens: boolean },
): boolean {
  if (opener.mark !== run.mark) return false;
  const isMixed = run.opens || opener.closes;
  return !isMixed || (opener.count + run.count) % 3 !== 0 || run.count % 3 === 0;
}

/** A file to hand out: its name with the ending, its text, and its media type. */
export type TextFile = { name: string; text: string; type: string };

/** Hands a text to the person as a file. */
export function downloadText({ name, text, type }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

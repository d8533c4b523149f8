type Searched = { title: string; note?: string; summary: string; words?: string };

/** The items in which every typed word occurs somewhere, whatever its case. */
export function searchItems<item extends Searched>(
  items: readonly item[],
  text: string,
): readonly item[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ title, note = "", summary, words = "" }) => {
    const whole = `${title} ${note} ${summary} ${words}`.toLowerCase();
    return wanted.every((word) => whole.includes(word));
  });
}

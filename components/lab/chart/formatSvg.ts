const styles = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

/**
 * A drawn chart as an SVG file that looks the same anywhere: what the page's style sheet says is
 * written into each element. The cursor is left out.
 *
 * @param parameters - `title`: read out by programs that show the file.
 */
export function formatSvg(svg: SVGSVGElement, { title }: { title: string }): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const drawn = [svg, ...svg.querySelectorAll("*")];
  const copied = [copy, ...copy.querySelectorAll("*")];
  for (const [at, element] of drawn.entries()) {
    const target = copied[at];
    if (target === undefined) continue;
    const computed = getComputedStyle(element);
    for (const name of styles) {
      const value = computed.getPropertyValue(name);
      if (value !== "" && value !== "none 0s") target.setAttribute(name, value);
    }
    target.removeAttribute("class");
  }
  copy.querySelector("[data-cursor]")?.remove();
  copy.removeAttribute("aria-hidden");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("role", "img");
  copy.prepend(titleElement(title), background(svg));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function titleElement(title: string): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "title");
  element.textContent = title;
  return element;
}

function background(svg: SVGSVGElement): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  element.setAttribute("width", "100%");
  element.setAttribute("height", "100%");
  element.setAttribute("fill", getComputedStyle(svg.ownerDocument.documentElement).backgroundColor);
  return element;
}

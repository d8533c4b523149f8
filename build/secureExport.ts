import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatHeadersFile, formatVercelFile } from "./headers.ts";
import { secureHtml, UnsecurablePageError } from "./secureHtml.ts";

/** Secures a static export in place: every page, and header files for common hosts. */
export function secureExport(folder: string): { pages: number } {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  for (const page of pages) {
    const path = join(folder, page);
    writeFileSync(path, secureHtml(readFileSync(path, "utf8"), readScriptIn(folder)));
  }
  writeFileSync(join(folder, "_headers"), formatHeadersFile());
  writeFileSync(join(folder, "vercel.json"), formatVercelFile());
  return { pages: pages.length };
}

function readScriptIn(folder: string): (source: string) => Uint8Array {
  return (source) => {
    if (!source.startsWith("/")) {
      throw new UnsecurablePageError(`A page loads a script from elsewhere: ${source}`);
    }
    return readFileSync(join(folder, decodeURIComponent(new URL(source, "http://x").pathname)));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pages } = secureExport(process.argv[2] ?? "out");
  console.log(`Secured ${pages} pages.`);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Words that only the demo's own code contains. */
const demoWords = ["anvil_loadState", "mintage.demoAccount", "/demo.json"];

/** Scripts of a static export that contain code of the demo; none may, outside a demo build. */
export function findDemoCode(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .filter((name) => {
      const script = readFileSync(join(folder, name), "utf8");
      return demoWords.some((word) => script.includes(word));
    });
}

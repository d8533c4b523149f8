import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileKernel } from "./compileKernel.ts";

/** Writes `lib/engine/kernel/kernelBytes.ts` after a change of its sources: `npm run kernel`. */
async function writeKernel(): Promise<void> {
  const text = Buffer.from(await compileKernel()).toString("base64");
  const lines = text.match(/.{1,96}/g) ?? [];
  writeFileSync(
    fileURLToPath(new URL("../lib/engine/kernel/kernelBytes.ts", import.meta.url)),
    `/** What \`assembly/\` compiles to, in base64; written by \`npm run kernel\`. */
export const kernelBytes = \`
${lines.join("\n")}
\`;
`,
  );
}

await writeKernel();

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const sources = new URL("../lib/engine/kernel/assembly/", import.meta.url);

/** Compiles `lib/engine/kernel/assembly` to WebAssembly. The same source and compiler give the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const { error, stderr } = await main(
    [
      "index.ts",
      ...["--outFile", "kernel.wasm", "--runtime", "stub", "--use", "abort="],
      ...["-O3", "--converge", "--noAssert", "--enable", "simd"],
    ],
    {
      readFile: (name) => readSource(name),
      writeFile: (name, contents) => {
        files.set(name, typeof contents === "string" ? Buffer.from(contents) : contents);
      },
      listFiles: () => [],
    },
  );
  const bytes = files.get("kernel.wasm");
  if (error !== null || bytes === undefined) {
    throw new Error(stderr.toString());
  }
  return bytes;
}

function readSource(name: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(name, sources)), "utf8");
  } catch {
    return null;
  }
}

import { readFile, stat } from "node:fs/promises";
import { FileError } from "./errors.ts";

/**
 * A file's text; `-` is standard input. At most `maxBytes` and one are read, so that whoever parses
 * it can refuse what is too large.
 *
 * @throws {FileError}
 */
export async function readTextFile(
  path: string,
  { maxBytes }: { maxBytes: number },
): Promise<string> {
  try {
    if (path === "-") return await readStandardInput(maxBytes);
    const { size } = await stat(path);
    if (size > maxBytes * 8) throw new Error(`it has ${size} bytes`);
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new FileError({ path, cause });
  }
}

async function readStandardInput(maxBytes: number): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    text += chunk;
    if (text.length > maxBytes) break;
  }
  return text;
}

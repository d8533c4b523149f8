import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { AnvilMissingError } from "./errors.ts";

/**
 * The path of the anvil binary: the one from npm where this platform has it, else `anvil` on PATH.
 *
 * @throws {AnvilMissingError}
 */
export function findAnvil(): string {
  const found = [fromPackage(), ...fromPath()].find((path) => path !== undefined);
  if (found === undefined) throw new AnvilMissingError();
  return found;
}

function fromPackage(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    return createRequire(import.meta.url).resolve("@foundry-rs/anvil-linux-amd64/bin/anvil");
  } catch {
    return undefined;
  }
}

function fromPath(): string[] {
  const name = process.platform === "win32" ? "anvil.exe" : "anvil";
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

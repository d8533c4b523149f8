import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Artifact } from "./Artifact.ts";
import { CompilationFailedError } from "./errors.ts";

type Compiler = {
  compile(input: string, callbacks: { import(path: string): { contents: string } }): string;
};

type CompilerOutput = {
  errors?: { severity: string; formattedMessage: string }[];
  contracts?: Record<string, Record<string, CompiledContract>>;
};

type CompiledContract = { abi: Artifact["abi"]; evm: { bytecode: { object: string } } };

const require = createRequire(import.meta.url);

/** A contract of what was compiled, by its file and its own name. @throws {CompilationFailedError} */
export type Compiled = (file: string, name: string) => Artifact;

/**
 * Compiles Solidity with the `solc` package; imports come from node_modules. Takes about five seconds,
 * so callers keep the result.
 *
 * @param sources - Text by file name.
 * @throws {CompilationFailedError}
 */
export function compileSolidity(sources: Readonly<Record<string, string>>): Compiled {
  const compiler: Compiler = require("solc");
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      Object.entries(sources).map(([file, content]) => [file, { content }]),
    ),
    settings: {
      evmVersion: "cancun",
      optimizer: { enabled: true, runs: 200 },
      // Without the metadata hash the bytecode depends on the code alone.
      metadata: { bytecodeHash: "none" },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  };
  const resolve = {
    import: (path: string) => ({ contents: readFileSync(require.resolve(path), "utf8") }),
  };
  const output: CompilerOutput = JSON.parse(compiler.compile(JSON.stringify(input), resolve));
  const failures = (output.errors ?? []).filter((error) => error.severity === "error");
  if (failures.length > 0) {
    throw new CompilationFailedError(failures.map((error) => error.formattedMessage).join("\n"));
  }
  return (file, name) => {
    const contract = output.contracts?.[file]?.[name];
    if (contract === undefined) throw new CompilationFailedError(`No contract ${name}`);
    return { name, abi: contract.abi, bytecode: `0x${contract.evm.bytecode.object}` };
  };
}

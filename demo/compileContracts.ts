import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
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
const folder = fileURLToPath(new URL("./contracts/", import.meta.url));

/** The demo's own contracts. */
export type DemoArtifacts = {
  token: Artifact;
  governor: Artifact;
  dollar: Artifact;
  weth: Artifact;
};

/**
 * Compiles `demo/contracts/*.sol` with the `solc` package; imports come from node_modules. Takes
 * about five seconds, so callers keep the result.
 *
 * @throws {CompilationFailedError}
 */
export function compileContracts(): DemoArtifacts {
  const compiler: Compiler = require("solc");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sol"));
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(files.map((file) => [file, { content: readSource(file) }])),
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
  return {
    token: toArtifact(output, "DemoToken"),
    governor: toArtifact(output, "DemoGovernor"),
    dollar: toArtifact(output, "DemoDollar"),
    weth: toArtifact(output, "DemoWrappedEther"),
  };
}

function readSource(file: string): string {
  return readFileSync(`${folder}${file}`, "utf8");
}

function toArtifact(output: CompilerOutput, name: string): Artifact {
  const contract = output.contracts?.[`${name}.sol`]?.[name];
  if (contract === undefined) throw new CompilationFailedError(`No contract ${name}`);
  return { name, abi: contract.abi, bytecode: `0x${contract.evm.bytecode.object}` };
}

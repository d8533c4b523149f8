import { parseArgs } from "node:util";
import { DemoUsageError } from "./errors.ts";

export type DemoFlags = { app: boolean; json: boolean; port: number; rpcPort: number };

/** Reads the flags of `npm run demo`. @throws {DemoUsageError} */
export function parseDemoFlags(args: readonly string[]): DemoFlags {
  const values = parse(args);
  return {
    app: values["no-app"] !== true,
    json: values.json === true,
    port: parsePort("--port", values.port ?? "3000"),
    rpcPort: parsePort("--rpc-port", values["rpc-port"] ?? "8545"),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      "no-app": { type: "boolean" },
      json: { type: "boolean" },
      port: { type: "string" },
      "rpc-port": { type: "string" },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new DemoUsageError(error instanceof Error ? error.message : String(error));
  }
}

function parsePort(flag: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new DemoUsageError(`${flag} takes a port from 1 to 65535, not "${text}"`);
  }
  return port;
}

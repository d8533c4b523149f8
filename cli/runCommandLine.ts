import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { BaseError } from "../lib/errors/BaseError.ts";
import { type Command, type ExitCode, exitCodes, type Options } from "./Command.ts";
import { decode } from "./commands/decode.ts";
import { discover } from "./commands/discover.ts";
import { presets } from "./commands/presets.ts";
import { preview } from "./commands/preview.ts";
import { project } from "./commands/project.ts";
import { review } from "./commands/review.ts";
import { schema } from "./commands/schema.ts";
import { FileError, UsageError } from "./errors.ts";

const commands: readonly Command[] = [discover, project, preview, review, decode, presets, schema];

/** Where a run writes: results to `out`, everything else to `err`. */
export type Streams = { out: (text: string) => unknown; err: (text: string) => unknown };

/** Runs one command line and gives its exit code; never throws. */
export async function runCommandLine(
  line: readonly string[],
  { out, err }: Streams,
): Promise<ExitCode> {
  try {
    const { name, values, help } = parseLine(line);
    const command = commands.find((candidate) => candidate.name === name);
    if (help || command === undefined) {
      (help ? out : err)(usage());
      return help ? exitCodes.fine : exitCodes.badInput;
    }
    checkArguments(command, values.arguments.length);
    const progress = (text: string) => err(`${text}\n`);
    const { text, exitCode } = await command.run({ ...values, progress });
    if (values.options.out === undefined) out(text);
    else await write(values.options.out, text);
    return exitCode;
  } catch (error) {
    err(`${describe(error)}\n`);
    return error instanceof BaseError && error.fault === "input"
      ? exitCodes.badInput
      : exitCodes.notChecked;
  }
}

function checkArguments(command: Command, given: number): void {
  const most = command.parameters.length;
  const least = command.parameters.filter((parameter) => !parameter.startsWith("[")).length;
  if (given >= least && given <= most) return;
  const wanted = least === most ? most : `${least} to ${most}`;
  throw new UsageError(
    `${command.name} takes ${wanted} arguments, not ${given}.`,
    usageOf(command),
  );
}

function parseLine(line: readonly string[]): {
  name: string | undefined;
  values: { arguments: readonly string[]; options: Options };
  help: boolean;
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        rpc: { type: "string" },
        also: { type: "string", multiple: true },
        block: { type: "string" },
        profile: { type: "string" },
        format: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const { help = false, ...options } = values;
    const [name, ...rest] = positionals;
    return { name, help, values: { arguments: rest, options } };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(problem, "mintage --help");
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new FileError({ path, cause });
  }
}

function describe(error: unknown): string {
  if (error instanceof BaseError) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something failed that should not: ${text}`;
}

function usageOf({ name, parameters }: Command): string {
  return `mintage ${[name, ...parameters].join(" ")}`;
}

function usage(): string {
  const lines = commands.map((command) => `  ${usageOf(command).padEnd(42)}${command.summary}`);
  return `${[
    "Usage:",
    ...lines,
    "",
    "Options:",
    "  --rpc <url>          RPC endpoint of the chain (local: http://127.0.0.1:8545)",
    "  --also <chain=url>   RPC endpoint of another chain, such as oeth=https://…, where",
    "                       recipients are looked up too; may be given several times",
    "  --block <number>     read at this block instead of the head",
    "  --profile <file>     the DAO's profile",
    "  --format <name>      how to write a report: json, md, html or csv (json);",
    "                       json or md for decode",
    "  --out <file>         write the result there instead of stdout",
    "",
    "Exit: 0 fine, 1 a critical finding, 2 bad input, 3 something could not be checked.",
  ].join("\n")}\n`;
}

/** Exit codes: fine, a critical finding, bad input, something could not be checked. */
export const exitCodes = { fine: 0, critical: 1, badInput: 2, notChecked: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The options all commands take; texts as typed. */
export type Options = {
  rpc?: string;
  /** As in `oeth=https://…`. */
  also?: readonly string[];
  block?: string;
  profile?: string;
  format?: string;
  out?: string;
};

/** What a command gets: its arguments by place, its options, and where to write. */
export type CommandInput = {
  arguments: readonly string[];
  options: Options;
  /** Progress, to stderr: stdout holds the result alone. */
  progress: (text: string) => void;
};

/** The result's text and how the command exits. */
export type CommandOutput = { text: string; exitCode: ExitCode };

export type Command = {
  name: string;
  /** As in `discover <chain:address>`; one word an argument, in brackets where it may be left out. */
  parameters: readonly string[];
  summary: string;
  run(input: CommandInput): Promise<CommandOutput>;
};

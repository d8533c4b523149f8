import { BaseError } from "../lib/errors/BaseError.ts";

/** No anvil binary for this platform. */
export class AnvilMissingError extends BaseError {
  constructor() {
    super("The demo needs anvil, the local chain of Foundry, and found none.", {
      code: "demo.anvilMissing",
      fault: "input",
      remedy:
        "Install Foundry (https://getfoundry.sh) so that `anvil` is on the PATH, then run the command again.",
    });
  }
}

/** The chain process ended before it answered. */
export class AnvilFailedError extends BaseError {
  constructor(details: string) {
    super("The local chain did not start.", {
      code: "demo.anvilFailed",
      fault: "service",
      remedy: "Run `anvil --version` by hand to see whether the binary works on this machine.",
      details,
    });
  }
}

/** Another program listens on the port. */
export class PortBusyError extends BaseError {
  constructor(port: number, flag: string) {
    super(`Port ${port} is already in use.`, {
      code: "demo.portBusy",
      fault: "input",
      remedy: `Stop the program that uses it, or choose another port with ${flag}.`,
    });
  }
}

/** A flag that `npm run demo` does not know, or a value that is none. */
export class DemoUsageError extends BaseError {
  constructor(details: string) {
    super("The demo was started with something it does not understand.", {
      code: "demo.usage",
      fault: "input",
      remedy: "Use --no-app, --json, --port <number> and --rpc-port <number>.",
      details,
    });
  }
}

/** A JSON-RPC request to the demo chain was refused. */
export class DemoRpcError extends BaseError {
  readonly rpcCode: number;

  constructor(method: string, error: { code: number; message: string }) {
    super(`The demo chain refused ${method}.`, {
      code: "demo.rpc",
      fault: "service",
      remedy: "Restart the demo; if it happens again, the chain's answer below says why.",
      details: `${error.code}: ${error.message}`,
    });
    this.rpcCode = error.code;
  }
}

/** A step of the setup failed on chain. */
export class SetupFailedError extends BaseError {
  constructor(step: string, details: string) {
    super(`Setting up the demo failed at: ${step}.`, {
      code: "demo.setupFailed",
      fault: "internal",
      remedy: "Remove node_modules/.cache/mintage-demo and start again.",
      details,
    });
  }
}

/** The demo's own contracts did not compile. */
export class CompilationFailedError extends BaseError {
  constructor(details: string) {
    super("The demo's contracts did not compile.", {
      code: "demo.compilationFailed",
      fault: "internal",
      remedy: "Run `npm ci` again, so that the compiler and the libraries fit each other.",
      details,
    });
  }
}

/** The app did not build. */
export class AppBuildFailedError extends BaseError {
  constructor(details: string) {
    super("The app did not build.", {
      code: "demo.buildFailed",
      fault: "internal",
      remedy: "The lines above say why; `npm run demo -- --no-app` starts the chain alone.",
      details,
    });
  }
}

import { createServer } from "node:net";
import { PortBusyError } from "./errors.ts";

/** A port of this machine that nothing listens on now. */
export function findFreePort(): Promise<number> {
  return listenOnce(0);
}

/** @throws {PortBusyError} when something listens on `port`; `flag` is how to choose another. */
export async function checkPortFree(port: number, flag: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    throw isBusy(error) ? new PortBusyError(port, flag) : error;
  }
}

/** Whether a server could not listen because its port is taken. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const bound = address !== null && typeof address === "object" ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

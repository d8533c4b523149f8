import { BaseError } from "../errors/BaseError.ts";

/** The node refused or lacks `eth_simulateV1`. */
export class SimulationUnavailableError extends BaseError {
  constructor(parameters: { details: string; cause: unknown }) {
    super("The RPC endpoint could not run the simulation.", {
      code: "chain.simulationUnavailable",
      fault: "service",
      remedy:
        "Use an RPC endpoint that serves eth_simulateV1 at this block; Settings can test one.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}

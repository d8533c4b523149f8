import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RpcUnavailableError } from "../../lib/chain/errors.ts";
import { SendUncertainError } from "../../lib/execution/errors.ts";
import { StepFailure } from "./StepFailure.tsx";

const down = new RpcUnavailableError({ url: "http://localhost", cause: undefined });
const pageOf = (error: unknown, isPaused = false) =>
  renderToStaticMarkup(<StepFailure error={error} labels={{}} isPaused={isPaused} />);

describe("StepFailure", () => {
  it("does not tell a second time that the endpoint is down", () => {
    expect(pageOf(down)).toContain('role="alert"');
    const paused = pageOf(down, true);
    expect(paused).not.toContain('role="alert"');
    expect(paused).toContain("The step was not completed");
  });

  it("keeps what is uncertain red, whatever else failed", () => {
    const parameters = { label: "Execute", details: "closed", cause: undefined };
    expect(pageOf(new SendUncertainError(parameters), true)).toContain('role="alert"');
  });
});

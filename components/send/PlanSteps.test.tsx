import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LogsUnavailableError, RpcUnavailableError } from "../../lib/chain/errors.ts";
import type { ResumedPlan } from "../../lib/execution/resumePlan.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { PlanSteps } from "./PlanSteps.tsx";

const { safe, alice } = checkAccounts;
const { snapshot } = createCheckContext({ executor: safe }).preview;
const context = { mintage: { chains: [] }, rpcUrl: "http://localhost" } as unknown as Parameters<
  typeof PlanSteps
>[0]["context"];
const plan: Plan = {
  version: 1,
  id: "0x1",
  chainId: 1,
  route: { kind: "governor", address: safe },
  flavour: "openZeppelin",
  title: "October grants",
  description: "",
  calls: [],
  facts: { proposer: alice },
  steps: [
    { id: "propose", kind: "propose", label: "Propose", status: "waiting" },
    { id: "vote", kind: "vote", label: "Vote", status: "waiting" },
  ],
};
const resumed: ResumedPlan = {
  plan,
  verifications: {
    propose: { status: "ready" },
    vote: { status: "blocked", reason: "The proposal is not on chain yet." },
  },
};
const down = new RpcUnavailableError({ url: "http://localhost", cause: undefined });

let known: { data: ResumedPlan | undefined; error: unknown };
let connection: { address?: string; chainId?: number };
let refusal: string | undefined;
let runError: unknown;

vi.mock("wagmi", () => ({ useConnection: () => connection }));
vi.mock("./usePlan.ts", () => ({ usePlan: () => ({ ...known, refetch: async () => undefined }) }));
vi.mock("./useRunStep.ts", () => ({ useRunStep: () => ({ error: runError, isPending: false }) }));
vi.mock("./useStepProblem.ts", () => ({ useStepProblem: () => refusal }));

/** All that is written, whether the button can be pressed, and the alerts. */
function render() {
  const page = renderToStaticMarkup(
    <PlanSteps context={context} snapshot={snapshot} plan={plan} />,
  );
  const [, disabled] = /<button [^>]*aria-disabled="(\w+)"[^>]*>Propose/.exec(page) ?? [];
  return {
    canPress: disabled === "false",
    alerts: page.split('role="alert"').length - 1,
    text: page.replace(/<[^>]*>/g, " "),
  };
}

describe("PlanSteps", () => {
  beforeEach(() => {
    known = { data: resumed, error: null };
    connection = { address: alice, chainId: 1 };
    refusal = undefined;
    runError = null;
  });

  it("calls to a step that can be sent", () => {
    const { canPress, text } = render();
    expect(canPress).toBe(true);
    expect(text).toContain("can be done now");
  });

  it("says at the step what its button says", () => {
    refusal = "Alice has too few votes to propose.";
    const refused = render();
    expect(refused.canPress).toBe(false);
    expect(refused.text).toContain(refusal);
    expect(refused.text).toContain("not possible now");
    expect(refused.text).not.toContain("can be done now");
    refusal = undefined;
    connection = {};
    const unconnected = render();
    expect(unconnected.canPress).toBe(false);
    expect(unconnected.text).toContain("waits for your wallet");
    expect(unconnected.text).not.toContain("can be done now");
  });

  it("pauses all steps while the endpoint is down, in one calm line", () => {
    known = { data: resumed, error: down };
    const { canPress, alerts, text } = render();
    expect(canPress).toBe(false);
    expect(alerts).toBe(0);
    expect(text).toContain("The RPC endpoint http://localhost does not answer.");
    expect(text).toContain("not known now");
    expect(text).not.toContain("can be done now");
    expect(text).not.toContain("Try again");
    expect(text).not.toContain("asking the chain");
  });

  it("keeps a second try where asking again by itself is of no use", () => {
    const error = new LogsUnavailableError({ fromBlock: 0n, toBlock: 1n, details: "" });
    known = { data: undefined, error };
    const { alerts, text } = render();
    expect(alerts).toBe(1);
    expect(text).toContain("Try again");
    expect(text).not.toContain("asking the chain");
  });
});

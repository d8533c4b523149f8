import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { generalActions } from "../../lib/actions/generalActions.ts";
import { createReader } from "../../lib/dao/createReader.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { planSafeDraft } from "./planDraft.ts";
import { SendToSafe } from "./SendToSafe.tsx";
import type { KnownTwins } from "./useSafeTwins.ts";

const { safe, alice, bob, dollar, grantee } = checkAccounts;
const mintage = { ...createReader(), actions: generalActions };
const none: KnownTwins = {
  plans: [],
  twins: [],
  more: 0,
  comparedFrom: 0n,
  isLooking: false,
  error: null,
};
let known: KnownTwins = none;

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));
vi.mock("../session/useMintage.ts", () => ({ useMintage: () => mintage }));
vi.mock("./useSafeTwins.ts", () => ({ useSafeTwins: () => known }));

const state = { address: safe, version: "1.4.1", owners: [alice, bob], threshold: 2, nonce: 7n };
const { snapshot } = createCheckContext({ executor: safe, before: { safe: state } }).preview;
const draft: Draft = {
  version: 1,
  dao: `local:${safe}`,
  title: "October grants",
  description: "",
  route: { kind: "safe", address: safe },
  actions: [{ type: "transfer", token: dollar, recipient: grantee, amount: "5" }],
};
const planOf = (nonce: bigint): Plan => planSafeDraft(draft, { mintage, snapshot, nonce });
const context = { mintage, rpcUrl: "http://localhost" } as Parameters<
  typeof SendToSafe
>[0]["context"];

/** The button's own text, whether it can be pressed, and all that is written. */
function render(unready?: string) {
  const page = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SendToSafe {...{ context, snapshot, draft, unready }} isConfirmed={false} />
    </QueryClientProvider>,
  );
  const [, disabled, verb] =
    /<button [^>]*aria-disabled="(\w+)"[^>]*>([^<]*)<\/button>/.exec(page) ?? [];
  return { verb, canPress: disabled === "false", text: page.replace(/<[^>]*>/g, "") };
}

describe("SendToSafe", () => {
  beforeEach(() => {
    known = none;
  });

  it("creates what is new without a question", () => {
    const { verb, canPress, text } = render();
    expect(verb).toBe("Create the transaction");
    expect(canPress).toBe(true);
    expect(text).toContain("Nothing is sent yet");
    expect(text).not.toContain("second transaction");
  });

  it("asks before it makes once more what was executed", () => {
    const plan = planOf(6n);
    known = { ...none, plans: [plan], twins: [{ plan, state: "executed" }] };
    const { verb, canPress, text } = render();
    expect(text).toContain("This draft was executed as nonce 6.");
    expect(text).toContain("I want a second transaction");
    expect(verb).toBe("Create it once more");
    expect(canPress).toBe(false);
    expect(text).toContain("Confirm the second one first.");
  });

  it("asks too where it was executed from elsewhere", () => {
    known = { ...none, twins: [{ nonce: 6n, state: "executed" }] };
    const { verb, canPress, text } = render();
    expect(text).toContain("These very calls were executed as nonce 6");
    expect(verb).toBe("Create it once more");
    expect(canPress).toBe(false);
  });

  it("asks too where one waits, and takes the next free nonce", () => {
    const plan = planOf(7n);
    known = { ...none, plans: [plan], twins: [{ plan, state: "waits" }] };
    const { verb, canPress, text } = render();
    expect(text).toContain("This draft waits as nonce 7, signed by 0.");
    expect(verb).toBe("Create it once more");
    expect(canPress).toBe(false);
  });

  it("creates nothing before it has looked, nor what is not ready", () => {
    known = { ...none, isLooking: true };
    expect(render()).toMatchObject({ canPress: false });
    expect(render().text).toContain("Looking for the same transaction.");
    known = none;
    expect(render("Confirm the critical findings first.").canPress).toBe(false);
  });
});

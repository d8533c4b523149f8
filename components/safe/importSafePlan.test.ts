import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { serializePlan } from "../../lib/proposal/serializePlan.ts";
import { safeTypedData } from "../../lib/safe/hashSafeTransaction.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { safePlanFacts } from "../../lib/safe/safePlanFacts.ts";
import { exportSignatures } from "../../lib/safe/safeSignatures.ts";
import { importSafePlan } from "./importSafePlan.ts";

const { safeOwner1, safeOwner2, stranger } = demoAccounts;
const chainId = 31_337;
const safe: SafeState = {
  address: "0x000000000000000000000000000000000000dEaD",
  version: "1.4.1",
  owners: [safeOwner1.address, safeOwner2.address],
  threshold: 2,
  nonce: 3n,
};
const plan = planSafe({
  safe,
  chainId,
  block: { number: 9n, hash: "0x", timestamp: 1 },
  title: "Grant",
  calls: [createCall({ to: stranger.address, value: 5n })],
});
const read = (other: Plan) => importSafePlan(serializePlan(other), { safe, chainId });
/** The plan's file with some fields changed. */
const changed = (fields: object) =>
  JSON.stringify({ ...JSON.parse(serializePlan(plan)), ...fields });

async function signedBy({ privateKey, address }: typeof safeOwner1): Promise<Plan> {
  const { transaction } = safePlanFacts(plan);
  const typedData = safeTypedData({ chainId, safe: safe.address, transaction });
  const signature = await privateKeyToAccount(privateKey).signTypedData(typedData);
  const steps = plan.steps.map((step) =>
    step.actor === address ? { ...step, signature, status: "done" as const } : step,
  );
  return { ...plan, steps };
}

/** The plan, marked as one that came from a file. */
const imported = (own: Plan): Plan => ({ ...own, facts: { ...own.facts, imported: "file" } });

describe("importSafePlan", () => {
  it("gives the exported plan back, with its checked signature", async () => {
    const signed = await signedBy(safeOwner1);
    expect(await read(signed)).toEqual(imported(signed));
  });

  it("takes no step for done but a signature that is its owner's", async () => {
    const steps = plan.steps.map((step) => ({ ...step, status: "done" as const }));
    const facts = { ...plan.facts, executedAt: "1" };
    expect(await read({ ...plan, steps, facts })).toEqual(imported(plan));
    const signed = await signedBy(safeOwner1);
    const moved = signed.steps.map(({ signature, ...step }) =>
      step.actor === safeOwner2.address
        ? { ...step, signature: signed.steps[0]?.signature ?? "0x" }
        : step,
    );
    await expect(read({ ...plan, steps: moved })).rejects.toMatchObject({
      code: "safe.signatureForged",
    });
  });

  it("refuses calls or a nonce that are not those of its hash", async () => {
    const calls = [createCall({ to: stranger.address, value: 6n })];
    await expect(read({ ...plan, calls })).rejects.toMatchObject({ code: "safe.hashMismatch" });
    const facts = { ...plan.facts, nonce: "4" };
    await expect(read({ ...plan, facts })).rejects.toMatchObject({ code: "safe.hashMismatch" });
  });

  it("gives the plan its own id, whatever the file calls it", async () => {
    expect((await read({ ...plan, id: "another" })).id).toBe(plan.id);
  });

  it("names a signatures file for what it is", async () => {
    const text = exportSignatures(await signedBy(safeOwner1));
    await expect(importSafePlan(text, { safe, chainId })).rejects.toMatchObject({
      code: "safe.signaturesInsteadOfPlan",
    });
  });

  it("names a draft for what it is, and where it is imported", async () => {
    const text = JSON.stringify({ version: 1, title: "Grant", actions: [] });
    await expect(importSafePlan(text, { safe, chainId })).rejects.toMatchObject({
      code: "safe.draftInsteadOfPlan",
    });
    for (const other of ["{}", "{", "null"]) {
      await expect(importSafePlan(other, { safe, chainId })).rejects.not.toMatchObject({
        code: "safe.draftInsteadOfPlan",
      });
    }
  });

  it.each([
    [{ version: 1, name: "Harbor", entry: "local:0x1", labels: {} }, "a DAO’s profile"],
    [{ token: {}, buckets: [], mechanisms: [] }, "a model"],
    [{ version: 1, subject: {}, findings: [] }, "a saved report"],
    [{ version: "1.0", chainId: "1", meta: {}, transactions: [] }, "Transaction Builder"],
  ])("says in a sentence what another file looks like: %j", async (file, words) => {
    await expect(importSafePlan(JSON.stringify(file), { safe, chainId })).rejects.toMatchObject({
      code: "safe.notATransaction",
      shortMessage: expect.stringContaining(words),
    });
  });

  it("keeps a list of missing fields out of the message", async () => {
    for (const other of ["{}", "not json", "[]", changed({ title: undefined })]) {
      const refused = importSafePlan(other, { safe, chainId });
      await expect(refused).rejects.toMatchObject({
        shortMessage: "This is not a file of a Safe transaction as Mintage writes it.",
        remedy: expect.not.stringContaining("is missing"),
        details: expect.any(String),
      });
    }
  });

  it("names a governor's proposal for what it is, and a version it cannot read", async () => {
    const route = { kind: "governor", address: safe.address } as const;
    await expect(read({ ...plan, route })).rejects.toMatchObject({
      shortMessage: expect.stringContaining("a proposal of a governor"),
    });
    await expect(importSafePlan(changed({ version: 2 }), { safe, chainId })).rejects.toMatchObject({
      code: "plan.unknownVersion",
    });
  });

  it("refuses a plan of another Safe or chain", async () => {
    const route = { kind: "safe", address: stranger.address } as const;
    const code = "safe.planOfOtherSafe";
    await expect(read({ ...plan, route })).rejects.toMatchObject({ code });
    await expect(read({ ...plan, chainId: 1 })).rejects.toMatchObject({ code });
  });
});

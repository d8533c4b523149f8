import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { createCall } from "../../lib/actions/createCall.ts";
import { encodeAction } from "../../lib/actions/encodeAction.ts";
import { ActionInvalidError } from "../../lib/actions/errors.ts";
import { AmountError, InvalidAmountError, TooManyDecimalsError } from "../../lib/amount/errors.ts";
import { parseAmount } from "../../lib/amount/parseAmount.ts";
import { type IncidentDao, type Incidents, startIncidents } from "./startIncidents.ts";

let chain: Incidents;
let dao: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao();
}, 120_000);
afterAll(() => chain.stop());

/** What a row of a file says, paid out on the chain: base units that leave. */
async function paid(text: string, decimals: number): Promise<bigint> {
  const { actions } = chain.mintage;
  const amount = parseAmount(text, decimals).toString();
  const recipient = demoAccounts.grantee.address;
  const call = encodeAction(
    { type: "transfer", token: dao.token.address, recipient, amount },
    { actions },
  );
  const snapshot = await chain.openDao(dao);
  const flow = await chain.review("flow", { snapshot, calls: [createCall(call)] });
  expect(flow).toEqual(["ok: Flows as stated"]);
  return BigInt(amount);
}

describe("amounts as text", () => {
  it.each(["1e+21", "1,5", "1.", ".5", "-1", " 1", "0x10", "1_000"])(
    "are refused where they are no plain decimals: %s",
    (text) => {
      expect(() => parseAmount(text, 18)).toThrow(InvalidAmountError);
    },
  );

  it("are refused, never rounded, with more digits than decimals", () => {
    expect(() => parseAmount("1.0000001", 6)).toThrow(TooManyDecimalsError);
    expect(() => parseAmount("1.0", 0)).toThrow(TooManyDecimalsError);
  });

  it("have no fall-back to 18 decimals", () => {
    expect(() => parseAmount("1", Number.NaN)).toThrow(AmountError);
  });

  it("are paid exactly where they are taken, by the token's decimals", async () => {
    expect(await paid("1.0", 18)).toBe(10n ** 18n);
    expect(await paid("1.0", 6)).toBe(1_000_000n);
    expect(await paid("0.000001", 6)).toBe(1n);
  });

  it("are refused in an action that holds what a number turned into text would be", () => {
    const { actions } = chain.mintage;
    const recipient = demoAccounts.grantee.address;
    const action = { type: "transfer", token: dao.token.address, recipient };
    const encode = (amount: string) => encodeAction({ ...action, amount }, { actions });
    expect(() => encode((1e21).toString())).toThrow(ActionInvalidError);
    expect(() => encode("1.0")).toThrow(ActionInvalidError);
    expect(encode("1000000000000000000000").data).toContain("3635c9adc5dea00000");
  });
});

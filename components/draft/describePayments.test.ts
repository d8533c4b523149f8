import { describe, expect, it } from "vitest";
import { countPayments, describePayments } from "./describePayments.ts";
import type { Payment } from "./readPayments.ts";

const dollar = { symbol: "dUSD", decimals: 6 };
const pay = (recipient: string, amount: bigint): Payment => ({
  type: "transfer",
  fields: { recipient, token: "0xd", amount: "" },
  amount,
  unit: dollar,
});
const ether = (recipient: string, amount: bigint): Payment => ({
  type: "transferEther",
  fields: { recipient, amount: "" },
  amount,
  unit: { symbol: "ETH", decimals: 18 },
});

describe("describePayments", () => {
  it("sums each token by itself", () => {
    const list = [
      pay("0x1", 100_000_000n),
      ether("0x2", 5n * 10n ** 17n),
      pay("0x3", 200_500_000n),
    ];
    expect(describePayments(list)).toBe("3 payments, 300.5 dUSD and 0.5 ETH in all.");
    expect(describePayments([pay("0x1", 1n)])).toBe("One payment, 0.000001 dUSD in all.");
  });

  it("says who is paid more than once, in the right number", () => {
    const twice = [pay("0x1", 1_000_000n), pay("0x1", 2_000_000n)];
    expect(describePayments(twice)).toBe("2 payments, 3 dUSD in all, all to one recipient.");
    expect(describePayments([...twice, pay("0x2", 1_000_000n)])).toBe(
      "3 payments, 4 dUSD in all, to 2 recipients: one is paid more than once.",
    );
    expect(describePayments([...twice, pay("0x2", 1_000_000n), ether("0x2", 10n ** 18n)])).toBe(
      "4 payments, 4 dUSD and 1 ETH in all, to 2 recipients: 2 are paid more than once.",
    );
  });
});

describe("countPayments", () => {
  it("writes one in words", () => {
    expect([1, 2].map(countPayments)).toEqual(["one payment", "2 payments"]);
  });
});

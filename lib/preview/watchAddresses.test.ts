import { type Address, encodeAbiParameters, getAddress, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import { watchAddresses } from "./watchAddresses.ts";

const { alice, bob, pool, token } = checkAccounts;
const { dao } = createCheckContext().preview.snapshot;

const naming = (to: Address, ...accounts: Address[]) => {
  const types = accounts.map(() => ({ type: "address" }));
  return createCall({ to, data: `0x12345678${encodeAbiParameters(types, accounts).slice(2)}` });
};
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    getAddress(numberToHex(2n ** 100n + BigInt(index), { size: 20 })),
  );

describe("watchAddresses", () => {
  it("reads whom the calls name and whom they call, each once", () => {
    const watched = watchAddresses(dao, [naming(token, alice, bob), naming(pool, alice)]);
    expect(watched).toEqual({ ...dao, watched: [alice, bob, token, pool] });
  });

  it("reads a hundred, and says then that holders are not all known", () => {
    const hundred = watchAddresses(dao, [naming(token, ...many(99))]);
    expect(hundred.watched).toHaveLength(100);
    expect(hundred.roleHolders.complete).toBe(true);
    const more = watchAddresses(dao, [naming(token, ...many(100))]);
    expect(more.watched).toEqual(many(100));
    expect(more.roleHolders).toEqual({ ...dao.roleHolders, complete: false });
  });

  it("does not make known what was not", () => {
    const unknown = { ...dao, roleHolders: { addresses: [alice], complete: false } };
    expect(watchAddresses(unknown, [naming(token)]).roleHolders).toEqual(unknown.roleHolders);
  });
});

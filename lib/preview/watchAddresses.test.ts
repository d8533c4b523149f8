import {
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  getAddress,
  numberToHex,
} from "viem";
import { describe, expect, it } from "vitest";
import { erc20Abi } from "../../contracts-abi/erc20.ts";
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

  const withAssets = (count: number) => ({ ...dao, assets: many(count) });

  it.each([
    // 500 at most, and 2,500 balances: of 4 assets and ETH 500 accounts, of 9 and ETH 250.
    [1, 500],
    [4, 500],
    [9, 250],
    // A hundred at least.
    [30, 100],
  ])("with %d assets reads %d, and says then that holders are not all known", (assets, most) => {
    const whole = watchAddresses(withAssets(assets), [naming(token, ...many(most - 1))]);
    expect(whole.watched).toHaveLength(most);
    expect(whole.roleHolders.complete).toBe(true);
    const more = watchAddresses(withAssets(assets), [naming(token, ...many(most))]);
    expect(more.watched).toEqual(many(most));
    expect(more.roleHolders).toEqual({ ...dao.roleHolders, complete: false });
  });

  it("does not take the amounts of payments for accounts", () => {
    const pay = (to: Address, amount: bigint) =>
      createCall({
        to: token,
        data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [to, amount] }),
      });
    const calls = many(60).map((to, index) => pay(to, 10n ** 23n + BigInt(index)));
    expect(watchAddresses(dao, calls).watched).toEqual([...many(60), token]);
  });

  it("does not make known what was not", () => {
    const unknown = { ...dao, roleHolders: { addresses: [alice], complete: false } };
    expect(watchAddresses(unknown, [naming(token)]).roleHolders).toEqual(unknown.roleHolders);
  });
});

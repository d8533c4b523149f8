import { type Address, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import type { DaoState } from "../dao/Snapshot.ts";
import { findUnlogged } from "./findUnlogged.ts";
import type { Transfer } from "./Preview.ts";

const token: Address = "0x0000000000000000000000000000000000000001";
const alice: Address = "0x0000000000000000000000000000000000000002";
const vault: Address = "0x0000000000000000000000000000000000000003";

const state = (amounts: { supply: bigint; alice: bigint | undefined; vault: bigint }) =>
  ({
    token: { address: token },
    assets: [{ address: token, totalSupply: amounts.supply }],
    accounts: [{ address: alice, balances: [{ asset: token, amount: amounts.alice }] }],
    watched: [],
    contracts: [{ address: vault, amount: amounts.vault }],
  }) as unknown as DaoState;
const before = state({ supply: 100n, alice: 10n, vault: 5n });
const move = (from: Address, to: Address, amount: bigint): Transfer => ({
  call: 0,
  asset: token,
  from,
  to,
  amount,
});

describe("findUnlogged", () => {
  it("finds nothing where logs and balances agree: payments, mints and burns", () => {
    const after = state({ supply: 107n, alice: 17n, vault: 5n });
    const transfers = [move(zeroAddress, alice, 10n), move(alice, zeroAddress, 3n)];
    expect(findUnlogged({ before, after }, transfers)).toEqual([]);
    const paid = state({ supply: 100n, alice: 6n, vault: 9n });
    expect(findUnlogged({ before, after: paid }, [move(alice, vault, 4n)])).toEqual([]);
    expect(findUnlogged({ before, after: before }, [move(alice, alice, 4n)])).toEqual([]);
  });

  it("names a fee, by what the logs say and what was read", () => {
    const after = state({ supply: 99n, alice: 6n, vault: 8n });
    expect(findUnlogged({ before, after }, [move(alice, vault, 4n)])).toEqual([
      { asset: token, account: "supply", logged: 0n, read: -1n },
      { asset: token, account: vault, logged: 4n, read: 3n },
    ]);
  });

  it("names accounts that it reads, watched ones too, each in each asset", () => {
    const other: Address = "0x0000000000000000000000000000000000000004";
    const held = (inToken: bigint, inOther: bigint) => [
      { asset: token, amount: inToken },
      { asset: other, amount: inOther },
    ];
    const of = (one: [bigint, bigint], two: [bigint, bigint]) =>
      ({
        ...before,
        accounts: [{ address: alice, balances: held(...one) }],
        watched: [{ address: vault, balances: held(...two) }],
        contracts: [],
      }) as unknown as DaoState;
    const was = of([10n, 20n], [30n, 40n]);
    const is = of([9n, 20n], [30n, 45n]);
    const moved = [{ ...move(alice, vault, 1n), asset: other }];
    expect(findUnlogged({ before: was, after: is }, [])).toEqual([
      { asset: token, account: alice, logged: 0n, read: -1n },
      { asset: other, account: vault, logged: 0n, read: 5n },
    ]);
    expect(findUnlogged({ before: was, after: is }, moved)).toEqual([
      { asset: token, account: alice, logged: 0n, read: -1n },
      { asset: other, account: alice, logged: -1n, read: 0n },
      { asset: other, account: vault, logged: 1n, read: 5n },
    ]);
  });

  it("compares nothing with what was not there before", () => {
    const none = { ...before, contracts: [] };
    expect(findUnlogged({ before: none, after: before }, [])).toEqual([]);
  });

  it("names a mint without a log, and leaves alone what could not be read", () => {
    const after = state({ supply: 150n, alice: undefined, vault: 5n });
    expect(findUnlogged({ before, after }, [])).toEqual([
      { asset: token, account: "supply", logged: 0n, read: 50n },
    ]);
  });
});

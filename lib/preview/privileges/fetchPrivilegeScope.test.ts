import {
  type Address,
  createClient,
  custom,
  type Hex,
  HttpRequestError,
  numberToHex,
  pad,
  RpcRequestError,
  toEventSelector,
  zeroHash,
} from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import type { Dao } from "../../dao/Dao.ts";
import { fetchPrivilegeScope } from "./fetchPrivilegeScope.ts";

const { alice, bob, dollar, governor, grantee, pool, safe, timelock, token } = checkAccounts;
const { dao, block } = (() => {
  const { snapshot } = createCheckContext().preview;
  const named = { address: pool, label: "Pool", class: "liquidity" as const };
  return {
    block: snapshot.block,
    dao: { ...snapshot.dao, watched: [alice, token], contracts: [named] } satisfies Dao,
  };
})();

type Asked = { address: Address[]; topics: Hex[][]; fromBlock: Hex; toBlock: Hex };
const granted = {
  address: token,
  topics: [
    toEventSelector("event RoleGranted(bytes32,address,address)"),
    zeroHash,
    pad(bob, { size: 32 }),
    pad(timelock, { size: 32 }),
  ],
  data: "0x",
  blockNumber: "0x1",
  transactionHash: zeroHash,
  blockHash: zeroHash,
  logIndex: "0x0",
  transactionIndex: "0x0",
  removed: false,
};

async function fetchScope(of: Dao, answer: () => unknown = () => [granted]) {
  const asked: Asked[] = [];
  const client = createClient({
    transport: custom(
      {
        async request({ params }) {
          asked.push(params[0]);
          return answer();
        },
      },
      { retryCount: 0 },
    ),
  });
  return { asked, ...(await fetchPrivilegeScope(client, { dao: of, block })) };
}
const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => pad(numberToHex(1_000 + index), { size: 20 }));

describe("fetchPrivilegeScope", () => {
  it("looks at what the DAO and the calls name, each once, in one scan", async () => {
    const { asked, scope, complete } = await fetchScope(dao);
    const contracts = [token, governor, timelock, safe, alice, pool, dollar];
    expect(scope).toEqual({
      contracts,
      safes: [safe],
      candidates: [timelock, alice, token],
      grants: [{ contract: token, role: zeroHash, account: bob }],
      labels: dao.labels,
    });
    expect(complete).toBe(true);
    expect(asked).toEqual([
      {
        address: contracts,
        topics: [[granted.topics[0]]],
        fromBlock: "0x0",
        toBlock: numberToHex(block.number),
      },
    ]);
  });

  it("knows a DAO without governor and Safe", async () => {
    const bare = { ...dao, governor: undefined, safe: undefined };
    const { scope } = await fetchScope(bare);
    expect(scope.contracts).toEqual([token, alice, pool, timelock, dollar]);
    expect(scope.safes).toEqual([]);
  });

  it("looks at 48 contracts, and says where there are more", async () => {
    const few = { ...dao, watched: addresses(42), accounts: [], contracts: [] };
    const { scope, complete } = await fetchScope({ ...few, assets: [token, dollar] });
    expect(scope.contracts).toHaveLength(47);
    expect(complete).toBe(true);
    const most = await fetchScope({ ...few, assets: [token, dollar, grantee] });
    expect([most.scope.contracts.length, most.complete]).toEqual([48, true]);
    const more = await fetchScope({ ...few, assets: [token, dollar, grantee, bob] });
    expect([more.scope.contracts.length, more.complete]).toEqual([48, false]);
    const many = await fetchScope({ ...few, watched: addresses(60) });
    expect(many.scope.candidates).toEqual(addresses(48));
  });

  it("goes on without logs where the node has none, and says so", async () => {
    const refused = () => {
      throw new RpcRequestError({
        body: {},
        error: { code: -32_000, message: "no logs" },
        url: "http://node",
      });
    };
    const { scope, complete } = await fetchScope(dao, refused);
    expect(complete).toBe(false);
    expect(scope.grants).toEqual([]);
    expect(scope.contracts).toContain(pool);
  });

  it("does not hide a node that is not there", async () => {
    const gone = () => {
      throw new HttpRequestError({ url: "http://node", details: "fetch failed" });
    };
    await expect(fetchScope(dao, gone)).rejects.toMatchObject({ code: "chain.rpcUnavailable" });
  });
});

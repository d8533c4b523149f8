import {
  type Address,
  createClient,
  custom,
  getAddress,
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
import { readProgram } from "../../chain/readBatch.ts";
import type { Dao } from "../../dao/Dao.ts";
import { fetchPrivilegeScope } from "./fetchPrivilegeScope.ts";

const { alice, bob, dollar, governor, pool, safe, timelock, token } = checkAccounts;
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
        async request({ method, params }) {
          if (method === "eth_call") return codeSizes(params[2]);
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
/** Every other of the numbered accounts has code, and the first of them a delegation of 23 bytes. */
const isPlain = (account: string) => {
  const number = Number(BigInt(account)) - 1_000;
  return number === 0 || (number < 1_000 && number % 2 === 1);
};
/** Answers a reading of code sizes: its questions follow a program, a kind, a size and an address each. */
function codeSizes(overrides: Record<string, { code: Hex }>): Hex {
  const [{ code } = { code: "0x" }] = Object.values(overrides);
  const questions = code.slice(readProgram.length).match(/02000000.{40}/g) ?? [];
  const words = questions.map((question) => {
    const account = `0x${question.slice(8)}`;
    const size = BigInt(account) === 1_000n ? 23 : isPlain(account) ? 0 : 50;
    return `01000020${numberToHex(size, { size: 32 }).slice(2)}`;
  });
  return `0x${words.join("")}`;
}

describe("fetchPrivilegeScope", () => {
  it("looks at what the DAO and the calls name, each once, in one scan", async () => {
    const { asked, scope, unseen } = await fetchScope(dao);
    const contracts = [token, governor, timelock, safe, alice, pool, dollar];
    expect(scope).toEqual({
      contracts,
      safes: [safe],
      candidates: [timelock, alice, token],
      grants: [{ contract: token, role: zeroHash, account: bob }],
      labels: dao.labels,
    });
    expect(unseen).toBeUndefined();
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

  const few = { ...dao, accounts: [], contracts: [], assets: [token, dollar] };

  it("looks at up to 48 accounts as they are", async () => {
    const { asked, scope, unseen } = await fetchScope({ ...few, watched: addresses(43) });
    expect(scope.contracts).toHaveLength(48);
    expect(asked[0]?.address).toEqual(scope.contracts);
    expect(unseen).toBeUndefined();
  });

  it("leaves out of more those without code, who have no privileges to tell", async () => {
    const watched = addresses(300);
    const { asked, scope, unseen } = await fetchScope({ ...few, watched });
    const own = [token, governor, timelock, safe];
    expect(scope.contracts).toEqual([
      ...own,
      ...watched.filter((account) => !isPlain(account)).map((account) => getAddress(account)),
      dollar,
    ]);
    expect(scope.contracts).toHaveLength(154);
    expect(asked[0]?.address).toEqual(scope.contracts);
    expect(scope.candidates).toEqual(watched.slice(0, 48));
    expect(unseen).toBeUndefined();
  });

  it("looks at 200 contracts, and says what to do where there are more", async () => {
    // 5 of the DAO's own, and all but the first and every odd one: 195 and 196 of them.
    const most = await fetchScope({ ...few, watched: addresses(392) });
    expect([most.scope.contracts.length, most.unseen]).toEqual([200, undefined]);
    const more = await fetchScope({ ...few, watched: addresses(394) });
    expect(more.scope.contracts).toHaveLength(200);
    expect(more.unseen).toBe(
      "more than 200 contracts are named, and no more are looked at; split the batch into smaller ones",
    );
  });

  it("goes on without logs where the node has none, and says so", async () => {
    const refused = () => {
      throw new RpcRequestError({
        body: {},
        error: { code: -32_000, message: "no logs" },
        url: "http://node",
      });
    };
    const { scope, unseen } = await fetchScope(dao, refused);
    expect(unseen).toBe("the logs of granted roles were not to be had in full");
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

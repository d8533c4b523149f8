import { type Address, type Client, getAddress, parseAbi, parseAbiItem } from "viem";
import { getLogs, getTransactionCount } from "viem/actions";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readBalance, readIsContract } from "../../chain/readAccount.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { readValue } from "../../chain/readValue.ts";
import type { RecipientFacts } from "../../checks/CheckContext.ts";
import type { Snapshot } from "../../dao/Snapshot.ts";
import { fetchCodeElsewhere, type OtherChain } from "./fetchCodeElsewhere.ts";

const transferEvent = parseAbiItem(
  "event Transfer(address indexed from, address indexed to, uint256 value)",
);
const screeningAbi = parseAbi(["function isSanctioned(address account) view returns (bool)"]);

/** Accounts whose own transactions are counted, a request each. */
const countedAtMost = 100;

/** What checks ask about recipients; `paidAccounts` is absent where all payments were too many. */
export type RecipientAnswers = {
  recipients: RecipientFacts[];
  paidAccounts: readonly Address[] | undefined;
};

/**
 * Reads what checks ask about recipients: whether they hold code, were used, were paid before by the
 * treasury, stand on other chains, or are listed. Logs that are not to be had are `unknown`, not
 * "never". One request, two at most for logs, one for each chain and each new account.
 *
 * @throws {RpcUnavailableError}
 */
export async function fetchRecipientFacts(
  client: Client,
  parameters: {
    snapshot: Snapshot;
    recipients: readonly Address[];
    screeningOracle?: Address | undefined;
    otherChains?: readonly OtherChain[] | undefined;
  },
): Promise<RecipientAnswers> {
  const { snapshot, recipients, otherChains = [] } = parameters;
  if (recipients.length === 0) return { recipients: [], paidAccounts: [] };
  const [states, paid] = await Promise.all([
    fetchReads(client, { read: readStates(parameters), blockNumber: snapshot.block.number }),
    fetchPaid(client, { snapshot, recipients }),
  ]);
  const plain = recipients.filter((_, index) => states[index]?.isContract === false);
  const [senders, elsewhere] = await Promise.all([
    fetchSenders(client, { snapshot, accounts: plain }),
    fetchCodeElsewhere(otherChains, plain),
  ]);
  return {
    paidAccounts: paid.all,
    recipients: recipients.map((address, index): RecipientFacts => {
      const state = states[index];
      const sent = senders.get(address);
      const chains = elsewhere.get(address);
      const isUsed = state?.isContract === true || (state?.wei ?? 0n) > 0n || sent;
      return {
        address,
        isContract: state?.isContract === true,
        paidBefore: paid.among === undefined ? "unknown" : paid.among.has(getAddress(address)),
        ...(isUsed === undefined ? {} : { isUsed }),
        ...(chains === undefined ? {} : { otherChains: chains }),
        ...(parameters.screeningOracle === undefined
          ? {}
          : { isSanctioned: state?.isSanctioned ?? "unknown" }),
      };
    }),
  };
}

function readStates(parameters: {
  recipients: readonly Address[];
  screeningOracle?: Address | undefined;
}) {
  const { recipients, screeningOracle } = parameters;
  return readAll(
    recipients.map((address) =>
      readAll({
        isContract: readIsContract(address),
        wei: readBalance(address),
        isSanctioned:
          screeningOracle === undefined
            ? readValue(undefined)
            : readOptional(
                readContract({
                  address: screeningOracle,
                  abi: screeningAbi,
                  functionName: "isSanctioned",
                  args: [address],
                }),
              ),
      }),
    ),
  );
}

/** Whether accounts ever sent a transaction; those that were not asked are left out. */
async function fetchSenders(
  client: Client,
  { snapshot, accounts }: { snapshot: Snapshot; accounts: readonly Address[] },
): Promise<Map<Address, boolean>> {
  const { labels } = snapshot.dao;
  const asked = accounts.filter((address) => labels[address] === undefined).slice(0, countedAtMost);
  const counts = await Promise.all(
    asked.map((address) =>
      getTransactionCount(client, { address, blockNumber: snapshot.block.number }).catch(
        () => undefined,
      ),
    ),
  );
  return new Map(
    asked.flatMap((address, index) => {
      const count = counts[index];
      return count === undefined ? [] : [[address, count > 0] as const];
    }),
  );
}

type Paid = { among: ReadonlySet<Address> | undefined; all: readonly Address[] | undefined };

/** All payments if the node gives them, else those to the recipients. */
async function fetchPaid(
  client: Client,
  { snapshot, recipients }: { snapshot: Snapshot; recipients: readonly Address[] },
): Promise<Paid> {
  const all = await fetchTransfers(client, { snapshot });
  if (all !== undefined) return { among: all, all: [...all] };
  return { among: await fetchTransfers(client, { snapshot, recipients }), all: undefined };
}

async function fetchTransfers(
  client: Client,
  { snapshot, recipients }: { snapshot: Snapshot; recipients?: readonly Address[] },
): Promise<Set<Address> | undefined> {
  const { accounts, assets } = snapshot.dao;
  const treasury = accounts.filter((account) => account.class === "treasury");
  if (treasury.length === 0) return new Set();
  try {
    const logs = await getLogs(client, {
      address: [...assets],
      event: transferEvent,
      args: {
        from: treasury.map(({ address }) => address),
        ...(recipients === undefined ? {} : { to: [...recipients] }),
      },
      fromBlock: 0n,
      toBlock: snapshot.block.number,
    });
    // Anybody can log a transfer of nothing in another's name, to put an address into its history.
    const paid = logs.filter(({ args }) => (args.value ?? 0n) > 0n);
    return new Set(paid.flatMap(({ args }) => (args.to === undefined ? [] : [args.to])));
  } catch {
    return undefined;
  }
}

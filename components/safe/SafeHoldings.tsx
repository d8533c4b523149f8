import type { AccountState, DaoState } from "../../lib/dao/Snapshot.ts";
import { Amount } from "../ui/Amount.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";

const columns = [
  { id: "asset", head: "Asset" },
  { id: "amount", head: "Amount", isNumber: true },
] as const;

/** What the Safe holds; what did not answer is said, not left out. */
export function SafeHoldings({ account, state }: { account: AccountState; state: DaoState }) {
  const tokens = account.balances.map(({ asset, amount }) => {
    const token = state.assets.find(({ address }) => address === asset);
    const symbol = cleanText(token?.symbol ?? asset, 16);
    return { id: asset, cells: [symbol, balanceCell(amount, token?.decimals)] };
  });
  const ether = {
    id: "ether",
    cells: ["ETH", <Amount key="wei" amount={account.wei} decimals={18} />],
  };
  return (
    <Section title="Holds">
      <Table caption="What the Safe holds" columns={columns} rows={[...tokens, ether]} />
    </Section>
  );
}

function balanceCell(amount: bigint | undefined, decimals: number | undefined) {
  if (amount === undefined) return <span className="text-info">◌ did not answer</span>;
  if (decimals === undefined) return `${amount} base units`;
  return <Amount amount={amount} decimals={decimals} />;
}

import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { groupDigits } from "../../lib/amount/groupDigits.ts";
import type { AccountState, Snapshot, TokenState } from "../../lib/dao/Snapshot.ts";
import { Address } from "../ui/Address.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { type Column, Table } from "../ui/Table.tsx";

/** What the DAO's accounts hold, of ETH and of each asset; nothing where none is named. */
export function AccountsSection({ snapshot }: { snapshot: Snapshot }) {
  const { accounts, assets } = snapshot.state;
  if (accounts.length === 0) return null;
  const columns: readonly Column[] = [
    { id: "account", head: "Account" },
    ...assets.map(({ address, symbol }) => ({
      id: address,
      head: cleanText(symbol, 16),
      isNumber: true,
    })),
    { id: "ether", head: "ETH", isNumber: true },
  ];
  return (
    <Section
      title="Accounts"
      note={`${accounts.length} named · balanceOf of each asset, at block ${groupDigits(snapshot.block.number.toString())}`}
    >
      <div className="overflow-x-auto">
        <Table
          caption="Balances of the named accounts"
          columns={columns}
          rows={accounts.map((account) => ({
            id: account.address,
            cells: [
              <Account key="account" account={account} />,
              ...assets.map((asset) => (
                <Balance
                  key={asset.address}
                  amount={balanceOf(account, asset)}
                  decimals={asset.decimals}
                />
              )),
              <Balance key="ether" amount={account.wei} decimals={18} />,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

function Account({ account }: { account: AccountState }) {
  return (
    <span className="inline-flex flex-col">
      <Address address={account.address} label={account.label} />
      <span className="text-small text-soft">{account.class}</span>
    </span>
  );
}

function Balance(props: { amount: bigint | undefined; decimals: number | undefined }) {
  const { amount, decimals } = props;
  if (amount === undefined) {
    return (
      <span className="text-small text-info">
        <Mark level="notChecked" /> no answer
      </span>
    );
  }
  if (amount === 0n) return <span className="text-soft">0</span>;
  if (decimals === undefined) return <ExactText text={`${amount} base units`} />;
  return <ExactText text={formatAmountGrouped(amount, decimals)} />;
}

function balanceOf(account: AccountState, asset: TokenState): bigint | undefined {
  return account.balances.find(({ asset: address }) => address === asset.address)?.amount;
}

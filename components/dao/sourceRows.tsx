import type { ReactNode } from "react";
import type { Parameter } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Authority, IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { Holders } from "../ui/Holders.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Evidence } from "./Evidence.tsx";
import { parameterRows } from "./parameterRows.tsx";

const rights: Readonly<Record<Authority["right"], string>> = {
  mint: "Right to mint",
  setMinter: "Right to change the minter",
  grantRole: "Right to grant the role",
  setRate: "Right to set the rate",
  beneficiary: "Receives",
};

/** What one contract says of how it issues or releases, then who holds its rights. */
export function sourceRows(
  source: IssuanceSource,
  { snapshot, format }: { snapshot: Snapshot; format: ValueFormat },
): { id: string; cells: readonly ReactNode[] }[] {
  return [
    ...parameterRows(
      source.parameters.filter((parameter) => !isRight(parameter, source)),
      { snapshot, format },
    ),
    ...source.authorities.map((authority) => ({
      id: authority.right,
      cells: [
        rights[authority.right],
        <RightHolders key="holders" authority={authority} format={format} />,
        <Evidence key="source" source={authority.source} snapshot={snapshot} />,
      ],
    })),
  ];
}

/** Whether a right's own row names the same accounts by the same call. */
function isRight({ value, source }: Parameter, { authorities }: IssuanceSource): boolean {
  const isAccount = value.unit === "address" || value.unit === "addresses";
  return (
    isAccount && authorities.some((right) => right.source.functionName === source.functionName)
  );
}

function RightHolders({ authority, format }: { authority: Authority; format: ValueFormat }) {
  return (
    <>
      <Holders addresses={authority.holders} format={format} />
      {!authority.complete && (
        <span className="block text-small text-info">
          <Mark level="notChecked" /> There may be others: the role’s logs were not to be had.
        </span>
      )}
    </>
  );
}

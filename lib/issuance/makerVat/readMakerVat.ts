import type { Address } from "viem";
import { makerVatAbi } from "../../../contracts-abi/maker.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { ray } from "../../engine/mechanisms/behaviour/collateralMint/rayPower.ts";
import { cap } from "../../engine/mechanisms/issuance/cap/cap.ts";
import type { Authority, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTotalSupply } from "../readToken.ts";
import { ilkNames, toIlk } from "./ilkNames.ts";
import { readMayGovern } from "./readMayGovern.ts";

/** Normalised debt in wad, rate in ray, the rest in rad. */
type Ilk = readonly [art: bigint, rate: bigint, spot: bigint, line: bigint, dust: bigint];
type VatState = {
  line: bigint;
  debt: bigint;
  vice: bigint;
  live: bigint;
  ilks: readonly Ilk[];
  totalSupply: bigint;
  decimals: number;
};

/** Maker counts in 18 decimals whatever the collateral. */
const decimalsOfWad = 18;

/**
 * A ceiling on what may be drawn, which is behaviour: so the supply stays, below a cap. Fees raise the
 * debt inside the Vat, where they are no tokens until somebody takes them out.
 */
export const readMakerVat: LoadedAdapter = {
  id: "makerVat",
  processes: { cap },
  read(target, { token, candidates }) {
    const call = { address: target, abi: makerVatAbi } as const;
    const state = readAll({
      line: readContract({ ...call, functionName: "Line" }),
      debt: readContract({ ...call, functionName: "debt" }),
      vice: readContract({ ...call, functionName: "vice" }),
      live: readContract({ ...call, functionName: "live" }),
      ilks: readAll(
        ilkNames.map((name) =>
          readContract({ ...call, functionName: "ilks", args: [toIlk(name)] }),
        ),
      ),
      totalSupply: readTotalSupply(token),
      decimals: readDecimals(token),
    });
    const read = readAll({
      state: readOptional(state),
      governors: readMayGovern(target, candidates),
    });
    return readMap(read, ({ state: found, governors }) => {
      // a Vat owes what there is of its token: with less debt it is another token's
      if (found === undefined || found.debt < found.totalSupply * ray) return undefined;
      return found.decimals === decimalsOfWad
        ? toSource(target, { state: found, governors, token })
        : undefined;
    });
  },
};

function toSource(
  target: Address,
  { state, governors, token }: { state: VatState; governors: Authority; token: Address },
): IssuanceSource {
  const most = state.live === 0n ? 0n : state.line / ray;
  return {
    adapter: readMakerVat.id,
    target,
    parameters: toParameters(target, state, token),
    authorities: [governors],
    mintRule: { maxPerMint: undefined, notBefore: undefined, cap: most },
    buckets: [],
    mechanisms: [{ kind: "cap", max: formatAmount(most, decimalsOfWad) }],
    pokes: [],
  };
}

function toParameters(address: Address, state: VatState, token: Address): Parameter[] {
  const parameter = parametersOf(address);
  const inTokens = (rad: bigint) => ({ unit: "amount" as const, amount: rad / ray, token });
  const known = state.ilks.reduce((sum, [art, rate]) => sum + art * rate, 0n);
  const named = ilkNames.flatMap((name, index): Parameter[] => {
    const [, rate = 0n, , line = 0n, dust = 0n] = state.ilks[index] ?? [];
    if (rate === 0n) return [];
    const source = { address, functionName: "ilks" };
    return [
      {
        id: `${address}.line(${name})`,
        label: `Debt ceiling of ${name}`,
        value: inTokens(line),
        source,
      },
      {
        id: `${address}.dust(${name})`,
        label: `Least debt of ${name}`,
        value: inTokens(dust),
        source,
      },
    ];
  });
  return [
    parameter("Line", "Debt ceiling of all collateral", inTokens(state.line)),
    ...named,
    parameter("debt", "Debt, with fees and what is not covered", inTokens(state.debt)),
    {
      ...parameter(
        "vice",
        "Debt of collateral not known by name",
        inTokens(state.debt > state.vice + known ? state.debt - state.vice - known : 0n),
      ),
      id: `${address}.unnamed`,
    },
    parameter("live", "Drawing is possible", { unit: "flag", flag: state.live !== 0n }),
  ];
}

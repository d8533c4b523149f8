import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext, soundState } from "../../../test/createCheckContext.ts";
import type { IssuanceSource } from "../../issuance/IssuanceAdapter.ts";
import type { Unlogged } from "../../preview/Preview.ts";
import { rebases, unloggedChanges } from "./unloggedChanges.ts";

const { token, timelock } = checkAccounts;
const held = 10n ** 23n;
const supply = 10n ** 24n;

const source: IssuanceSource = {
  adapter: "uFragments",
  target: token,
  rebases: true,
  parameters: [],
  authorities: [],
  buckets: [],
  mechanisms: [],
  pokes: [],
};

/** The treasury holds a tenth; both change by the given amounts, of which the logs tell `logged`. */
function judge(change: {
  balance: bigint;
  supply: bigint;
  logged?: bigint;
  /** What the treasury held. */
  before?: bigint;
  sources?: readonly IssuanceSource[];
}) {
  const { logged = 0n, sources = [source], before = held } = change;
  const [asset, ...others] = soundState.assets;
  const [account] = soundState.accounts;
  if (asset === undefined || account === undefined) throw new TypeError("no state");
  const entry = (of: Unlogged["account"], read: bigint, told: bigint): Unlogged[] =>
    read === told ? [] : [{ asset: token, account: of, logged: told, read }];
  const { preview } = createCheckContext({
    before: {
      sources,
      accounts: [{ ...account, balances: [{ asset: token, amount: before }] }],
    },
    after: {
      sources,
      assets: [{ ...asset, totalSupply: supply + change.supply }, ...others],
      accounts: [{ ...account, balances: [{ asset: token, amount: before + change.balance }] }],
    },
    preview: (preview) => ({
      ...preview,
      unlogged: [...entry("supply", change.supply, 0n), ...entry(timelock, change.balance, logged)],
    }),
  });
  const of = (findings: ReturnType<typeof rebases>) =>
    findings.map(({ level, title }) => `${level}: ${title}`);
  return [...of(unloggedChanges(preview)), ...of(rebases(preview))];
}

const balanceLies = "critical: A balance changes without a transfer";
const supplyLies = "critical: A supply changes without a transfer";
const rebased = ["info: A token rebases"];

describe("unloggedChanges", () => {
  it("are no lies where a token that rebases scales balance and supply alike", () => {
    expect(judge({ balance: held / 10n, supply: supply / 10n })).toEqual(rebased);
    expect(judge({ balance: -held / 4n, supply: -supply / 4n })).toEqual(rebased);
    expect(judge({ balance: held / 10n - 2n, supply: supply / 10n })).toEqual(rebased);
  });

  it("are lies where the balance is not its share of the supply", () => {
    expect(judge({ balance: held / 10n + 3n, supply: supply / 10n })).toEqual([
      supplyLies,
      balanceLies,
    ]);
    expect(judge({ balance: held, supply: 0n })).toEqual([balanceLies]);
  });

  it("are lies where no adapter says that the token rebases", () => {
    const { rebases: _, ...plain } = source;
    expect(judge({ balance: held / 10n, supply: supply / 10n, sources: [plain] })).toEqual([
      supplyLies,
      balanceLies,
    ]);
  });

  it("allow for a transfer before or after the rebase", () => {
    // A hundred units go out and all doubles: either before it or after it.
    const logged = -100n;
    expect(judge({ balance: held - 200n, supply, logged })).toEqual(rebased);
    expect(judge({ balance: held - 100n, supply, logged })).toEqual(rebased);
    expect(judge({ balance: held - 303n, supply, logged })).toEqual([supplyLies, balanceLies]);
  });

  it("are lies where the supply grows and balances stay: somebody else got it", () => {
    expect(judge({ balance: 0n, supply: supply / 10n })).toEqual([supplyLies]);
  });

  it("allow for what rounding hid in a balance that grows tenfold", () => {
    expect(judge({ balance: 9n * held + 10n, supply: 9n * supply })).toEqual(rebased);
    expect(judge({ balance: 9n * held + 11n, supply: 9n * supply })).toEqual([
      supplyLies,
      balanceLies,
    ]);
  });

  it("were not seen where no account that is read holds any", () => {
    expect(judge({ balance: 0n, before: 0n, supply: supply / 10n })).toEqual([
      "notChecked: Whether a token rebases is not known",
    ]);
  });
});

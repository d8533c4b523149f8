/** A bucket's class; the first four of `liquidClassesByDefault` count as circulating. */
export type BucketClass =
  | "circulating"
  | "liquidity"
  | "staked"
  | "treasury"
  | "locked"
  | "team"
  | "investors"
  | "community"
  | "bridged";

/** A part of the supply. `amount` is a decimal string in whole tokens. */
export type Bucket = { id: string; class: BucketClass; amount: string; label?: string };

type Annotated = { label?: string; source?: string; asOf?: string };

/** Governance may mint up to a share of supply, at most once an interval (S19). */
export type CappedMint = Annotated & {
  kind: "cappedMint";
  to: string;
  /** Share of total supply, `"0.02"` is 2 %. The product is floored to a base unit. */
  maxPerMint: string;
  minimumIntervalSeconds: number;
  /** Unix seconds of the next possible mint. */
  firstMintAt: number;
  /** Share of each possible mint that is used: `"0"` never, `"1"` always. */
  use: string;
};

/** A locked amount is released on a schedule (S12). */
export type Vesting = Annotated & { kind: "vesting"; from: string; to: string } & (
    | {
        /** OpenZeppelin VestingWallet: floor(total × elapsed / duration), less what was released. */
        form: "linear";
        total: string;
        released: string;
        start: number;
        end: number;
        cliffAt?: number;
      }
    | { form: "cliff"; amount: string; cliffAt: number }
    | {
        /** Uniswap TreasuryVester: floor(amount × (t − lastUpdate) / (end − begin)) at each claim. */
        form: "treasuryVester";
        amount: string;
        begin: number;
        cliffAt: number;
        end: number;
        lastUpdate: number;
      }
  );

/** A fixed amount each second (S16), newly issued or out of a bucket. */
export type ConstantRate = Annotated & {
  kind: "constantRate";
  /** Absent: newly issued. */
  from?: string;
  to: string;
  perSecond: string;
  start?: number;
  until?: number;
};

/** One payment at one time (S20). What the bucket cannot pay is reported as a shortfall. */
export type Grant = Annotated & {
  kind: "grant";
  from: string;
  to: string;
  amount: string;
  at: number;
};

/** Total supply never above `max` (S38); what was cut is reported. */
export type Cap = Annotated & { kind: "cap"; max: string };

export type Mechanism = CappedMint | Vesting | ConstantRate | Grant | Cap;

/** The engine's input: plain JSON, the same for browser, command line and other programs. */
export type Model = {
  token: { symbol: string; decimals: number };
  /** Unix seconds. */
  asOf: number;
  buckets: readonly Bucket[];
  mechanisms: readonly Mechanism[];
  /** Classes counted as circulating supply. */
  liquidClasses?: readonly BucketClass[];
  horizonSeconds: number;
  stepSeconds: number;
};

/** A bucket's class; those in `liquidClassesByDefault` count as circulating supply. */
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
  /** Share of total supply at the mint, `"0.02"` is 2 %. The product is floored to a base unit. */
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
        /** What `total` has already paid out by the model's `asOf`. */
        released: string;
        start: number;
        end: number;
        cliffAt?: number;
      }
    | {
        /** Released whole; at once where `cliffAt` has passed. */
        form: "cliff";
        amount: string;
        cliffAt: number;
      }
    | {
        /**
         * Uniswap TreasuryVester: floor(amount × (t − lastUpdate) / (end − begin)) at each claim,
         * the whole bucket from `end` on. Claimed at each date; needs a bucket of its own.
         */
        form: "treasuryVester";
        amount: string;
        begin: number;
        cliffAt: number;
        end: number;
        lastUpdate: number;
      }
  );

/** A fixed amount each second (S16), newly issued or out of a bucket: floor(perSecond × elapsed). */
export type ConstantRate = Annotated & {
  kind: "constantRate";
  /** Absent: newly issued. */
  from?: string;
  to: string;
  /** Whole tokens a second; may be finer than a base unit. */
  perSecond: string;
  /** Absent: from the model's `asOf`. What lies before `asOf` is already in the buckets. */
  start?: number;
  until?: number;
};

/** One payment at one time (S20): what the bucket holds is paid, the rest reported as a shortfall. */
export type Grant = Annotated & {
  kind: "grant";
  from: string;
  to: string;
  amount: string;
  at: number;
};

/** Total supply never above `max` (S38); what was cut is reported by the mechanism it was cut from. */
export type Cap = Annotated & { kind: "cap"; max: string };

export type Mechanism = CappedMint | Vesting | ConstantRate | Grant | Cap;

/** The engine's input: plain JSON, the same for browser, command line and other programs. */
export type Model = {
  token: { symbol: string; decimals: number };
  /** Unix seconds. The buckets are as they were at this second. */
  asOf: number;
  buckets: readonly Bucket[];
  mechanisms: readonly Mechanism[];
  /** Classes counted as circulating supply. */
  liquidClasses?: readonly BucketClass[];
  horizonSeconds: number;
  stepSeconds: number;
};

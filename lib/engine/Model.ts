import type { z } from "zod";
import type { bucketClassSchema, bucketSchema } from "./bucketSchema.ts";
import type { Market } from "./marketSchema.ts";
import type { WrapperFields } from "./mechanisms/wrappers/wrapperSchemas.ts";
import type { ruleSchema } from "./ruleSchema.ts";

/** A bucket's class; those in `liquidClassesByDefault` count as circulating supply. */
export type BucketClass = z.infer<typeof bucketClassSchema>;

/** A part of the supply. `amount` is a decimal string in whole tokens. */
export type Bucket = z.infer<typeof bucketSchema>;

/** A mechanism that holds no other. */
export type Rule = z.infer<typeof ruleSchema>;

/** A mechanism that holds another and decides what of it happens. */
export type Wrapper = WrapperFields & { of: Mechanism };

/** What issues, burns or moves tokens; told apart by `kind`. */
export type Mechanism = Rule | Wrapper;

/** The mechanism of one kind. */
export type MechanismOf<Kind extends Mechanism["kind"]> = Extract<Mechanism, { kind: Kind }>;

/** The engine's input: plain JSON, the same for browser, command line and other programs. */
export type Model = {
  token: { symbol: string; decimals: number };
  /** Unix seconds. The buckets are as they were at this second. */
  asOf: number;
  buckets: readonly Bucket[];
  mechanisms: readonly Mechanism[];
  /** Classes counted as circulating supply. */
  liquidClasses?: readonly BucketClass[];
  /** What sampled processes need; absent, all is exact. */
  market?: Market;
  horizonSeconds: number;
  stepSeconds: number;
  /** Paths of the sampled processes; 10,000 where absent. */
  paths?: number;
  /** 1 where absent. */
  seed?: number;
};

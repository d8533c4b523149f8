import { compoundTimelockWrappers } from "./compoundTimelockWrappers.ts";
import { diamondWrappers } from "./diamondWrappers.ts";
import { governorWrappers } from "./governorWrappers.ts";
import { multicallWrappers } from "./multicallWrappers.ts";
import { proxyWrappers } from "./proxyWrappers.ts";
import { safeWrappers } from "./safeWrappers.ts";
import { timelockControllerWrappers } from "./timelockControllerWrappers.ts";
import type { WrapperKind } from "./WrapperKind.ts";

/** Every function that is known to carry other calls; no two have the same selector. */
export const wrappers: readonly WrapperKind[] = [
  ...safeWrappers,
  ...compoundTimelockWrappers,
  ...timelockControllerWrappers,
  ...governorWrappers,
  ...multicallWrappers,
  ...proxyWrappers,
  ...diamondWrappers,
];

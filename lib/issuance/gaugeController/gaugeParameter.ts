import type { Address } from "viem";

/** The name of a gauge's votes among a controller's values. */
export const gaugeWeightName = (gauge: Address): string => `get_gauge_weight(${gauge})`;

/** The name of a type's weight among a controller's values. */
export const typeWeightName = (typeId: string): string => `get_type_weight(${typeId})`;

/**
 * The version of the engine's arithmetic, part of every `modelReceipt`. It rises whenever the same
 * model could give another result.
 */
export const engineVersion = "0.2.0";

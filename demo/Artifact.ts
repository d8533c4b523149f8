import type { Abi, Hex } from "viem";

/** What a compiler made of a contract: its ABI and its creation code. */
export type Artifact = { name: string; abi: Abi; bytecode: Hex };

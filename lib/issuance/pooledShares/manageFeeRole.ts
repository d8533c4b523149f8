import { keccak256, toHex } from "viem";

/** Who may set the fee and where it goes: `MANAGE_FEE` of Lido.sol (2022). */
export const manageFeeRole = keccak256(toHex("MANAGE_FEE"));

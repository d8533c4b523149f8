import { keccak256, toHex } from "viem";

/** OpenZeppelin's customary id of the right to mint. */
export const minterRole = keccak256(toHex("MINTER_ROLE"));

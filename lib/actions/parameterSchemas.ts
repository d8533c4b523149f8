import type { Address, Hex } from "viem";
import { z } from "zod";
import { BaseError } from "../errors/BaseError.ts";
import { parseAddress } from "./parseAddress.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const maximumUint256 = 2n ** 256n - 1n;

/** An address; comes out with its EIP-55 checksum. */
export const addressSchema: z.ZodType<Address> = z.string().transform((text, context) => {
  try {
    return parseAddress(text);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    context.addIssue(`${error.shortMessage} ${error.remedy}`);
    return z.NEVER;
  }
});

/** A `uint256` as a decimal string: token amounts in base units, ether in wei. */
export const amountSchema: z.ZodType<string> = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? undefined
        : 'must be a decimal string in base units, such as "1000000": JSON numbers lose digits',
  })
  .regex(/^(?:0|[1-9][0-9]{0,77})$/, {
    error: "must be base units as digits alone: no sign, point, comma, exponent or leading zero",
    abort: true,
  })
  .refine((text) => BigInt(text) <= maximumUint256, "is more than a uint256 holds");

/** 32 bytes in hex, such as the id of a role; comes out in lower case. */
export const bytes32Schema: z.ZodType<Hex> = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/, "must be 0x and 64 hexadecimal digits")
  .transform((text): Hex => `0x${text.slice(2).toLowerCase()}`);

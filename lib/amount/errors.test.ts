import { describe, expect, it } from "vitest";
import * as errors from "./errors.ts";

describe("errors", () => {
  it("say code, fault, remedy and what was seen", () => {
    const all = [
      new errors.InvalidAmountError("1e18"),
      new errors.TooManyDecimalsError("1.23", 1),
      new errors.AmountTooLargeError("9"),
      new errors.InvalidDecimalsError(256),
      new errors.InvalidRateError("2 %"),
      new errors.UnsafeTimeError(2n ** 60n),
    ];
    expect(all.every((error) => error instanceof errors.AmountError)).toBe(true);
    expect(
      all.map(({ name, code, fault, message }) => ({ name, code, fault, message })),
    ).toMatchInlineSnapshot(`
      [
        {
          "code": "amount.invalid",
          "fault": "input",
          "message": "This is not an amount.
      Write plain digits with at most one point, such as 20000000 or 0.5.
      Details: "1e18"",
          "name": "InvalidAmountError",
        },
        {
          "code": "amount.tooManyDecimals",
          "fault": "input",
          "message": "This amount has too many decimals.
      Write at most 1 digit after the point.
      Details: "1.23"",
          "name": "TooManyDecimalsError",
        },
        {
          "code": "amount.tooLarge",
          "fault": "input",
          "message": "This amount is larger than a token can hold.
      Write an amount of at most 2^256 − 1 base units.
      Details: "9"",
          "name": "AmountTooLargeError",
        },
        {
          "code": "amount.invalidDecimals",
          "fault": "input",
          "message": "A token cannot have this number of decimals.
      Give the token's decimals as a whole number from 0 to 255.
      Details: 256",
          "name": "InvalidDecimalsError",
        },
        {
          "code": "amount.invalidRate",
          "fault": "input",
          "message": "This is not a rate.
      Write a plain decimal number: "0.02" is 2 %.
      Details: "2 %"",
          "name": "InvalidRateError",
        },
        {
          "code": "amount.unsafeTime",
          "fault": "input",
          "message": "This time is outside the range that can be counted exactly.
      Check that the contract gives Unix seconds; a value this large often means “never”.
      Details: "1152921504606846976"",
          "name": "UnsafeTimeError",
        },
      ]
    `);
  });
});

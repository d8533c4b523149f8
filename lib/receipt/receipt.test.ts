import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotJsonError } from "./errors.ts";
import { receipt } from "./receipt.ts";

const sha256 = (text: string) => `0x${createHash("sha256").update(text, "utf8").digest("hex")}`;

describe("receipt", () => {
  it("hashes the canonical text of RFC 8785, section 3.2.3", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(receipt(value)).toBe(sha256(canonical));
  });

  it("sorts keys by UTF-16 units, as the RFC's own example does", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, ö: 7 };
    const canonical = '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}';
    expect(receipt(value)).toBe(sha256(canonical));
  });

  it("counts a bigint as its decimal string", () => {
    expect(receipt({ amount: 10n ** 27n })).toBe(
      sha256('{"amount":"1000000000000000000000000000"}'),
    );
  });

  it("does not depend on the order of keys, and does on every value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (record, added) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(receipt(turned)).toBe(receipt(record));
        fc.pre(!Object.hasOwn(record, added));
        expect(receipt({ ...record, [added]: 0 })).not.toBe(receipt(record));
      }),
    );
  });

  it("refuses what is not JSON", () => {
    expect(() => receipt({ rate: Number.NaN })).toThrow(NotJsonError);
    expect(() => receipt(undefined)).toThrow(NotJsonError);
  });
});

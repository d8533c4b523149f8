import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../lib/engine/", import.meta.url));

/**
 * IEEE 754 fixes + − × ÷ and sqrt; these it does not, and engines differ in their last bit. `**` is
 * one of them unless both sides are bigint or it is a constant power of two.
 */
const unfixed =
  /Math\.(?:a?cosh?|a?sinh?|a?tanh?|atan2|cbrt|expm?1?|hypot|log(?:1p|2|10)?|pow|random)\b|(?<!\dn|\b2|BigInt\([^()]*\)) \*\* (?!\d*n|BigInt)/;

describe("the engine's arithmetic", () => {
  it("uses no function whose last bit depends on who runs it", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
    );
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      readFileSync(`${folder}${file}`, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          unfixed.test(line.replace(/^\s*(?:\*|\/\*\*|\/\/).*/, ""))
            ? [`${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });
});

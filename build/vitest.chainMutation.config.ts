import { defineConfig } from "vitest/config";

/** The tests that a mutant of `stryker.chain.config.json` has to meet: a chain for each file of them. */
export default defineConfig({
  test: {
    include: ["lib/{checks,preview}/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});

import { defineConfig } from "vitest/config";

/** The tests that a mutant of `stryker.config.json` has to meet: those that need no chain. */
export default defineConfig({
  test: {
    include: ["lib/{amount,actions,engine}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.chain.test.ts"],
    testTimeout: 60_000,
  },
});

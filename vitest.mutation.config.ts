import { defineConfig } from "vitest/config";

/** The tests that a mutant of `stryker.config.json` has to meet: those that need no chain. */
export default defineConfig({
  test: {
    include: ["lib/{amount,actions,engine}/**/*.test.ts"],
    // Compiling the kernel says nothing of a mutant: its sources are not mutated.
    exclude: ["**/node_modules/**", "**/*.chain.test.ts", "lib/engine/kernel/kernelBytes.test.ts"],
    setupFiles: ["build/shortenProperties.ts"],
    testTimeout: 300_000,
  },
});

import { defineConfig } from "vitest/config";

/** Tests that start a chain of their own: `build/vitest.chainMutation.config.ts` runs them. */
const onChain = [
  "**/*.chain.test.ts",
  "lib/checks/{runChecks,statedEffects}.test.ts",
  "lib/preview/{previewCalls,routes,runBlockReadings,simulateByCall}.test.ts",
  "lib/preview/privileges/privileges.test.ts",
];

/** The tests that a mutant of `stryker.config.json` has to meet: those that need no chain. */
export default defineConfig({
  test: {
    include: ["lib/{amount,actions,engine,checks,preview}/**/*.test.ts"],
    // Compiling the kernel says nothing of a mutant: its sources are not mutated.
    exclude: ["**/node_modules/**", ...onChain, "lib/engine/kernel/kernelBytes.test.ts"],
    setupFiles: ["build/shortenProperties.ts"],
    testTimeout: 300_000,
  },
});

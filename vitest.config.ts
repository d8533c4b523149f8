import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,components,cli,demo,build,exports,test}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ".stryker-tmp/**"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from "vitest/config";

const common = { testTimeout: 30_000, hookTimeout: 120_000 };
const exclude = ["**/node_modules/**", "**/.stryker-tmp/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "house",
          include: [
            "{lib,components,cli,demo,build,exports}/**/*.test.{ts,tsx}",
            "test/{,incidents/,benign/,executed/}*.test.ts",
          ],
          exclude,
        },
      },
      {
        test: {
          ...common,
          name: "browser",
          include: ["test/browser/*.test.ts"],
          exclude,
          globalSetup: ["test/browser/buildApp.ts"],
        },
      },
    ],
  },
});

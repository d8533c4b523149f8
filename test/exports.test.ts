import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const entries = {
  engine: () => import("../exports/engine.ts"),
  actions: () => import("../exports/actions.ts"),
  chain: () => import("../exports/chain.ts"),
  react: () => import("../exports/react.ts"),
  next: () => import("../exports/next.ts"),
};

describe("the package", () => {
  it.each(Object.entries(entries))("offers from mintage/%s what it did before", async (_, load) => {
    expect(Object.keys(await load()).sort()).toMatchSnapshot();
  });

  describe("as built", () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(process.cwd(), "node_modules", ".cache", "mintage-package-"));
      symlinkSync(join(process.cwd(), "package.json"), join(folder, "package.json"));
      const compiler = join("node_modules", "typescript", "bin", "tsc");
      execFileSync(process.execPath, [compiler, "-p", "tsconfig.package.json", "--outDir", folder]);
    }, 300_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(["engine", "actions", "chain"])("runs mintage/%s in plain Node", async (name) => {
      const url = pathToFileURL(join(folder, "exports", `${name}.js`)).href;
      const script = `import(${JSON.stringify(url)}).then((m) => console.log(Object.keys(m).length))`;
      const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script]);
      const source = await entries[name as keyof typeof entries]();
      expect(printed.toString().trim()).toBe(`${Object.keys(source).length}`);
    });

    it("has a command line that runs in plain Node", () => {
      const printed = execFileSync(process.execPath, [join(folder, "cli", "mintage.js"), "--help"]);
      expect(printed.toString()).toContain("mintage review <chain:governor> <id>");
    });

    it("samples in worker threads of plain Node", () => {
      const model = JSON.parse(readFileSync("examples/models/treasury.json", "utf8"));
      const path = join(folder, "model.json");
      const market = { price: 10, drift: 0, volatility: 0.8 };
      writeFileSync(path, JSON.stringify({ ...model, market, paths: 600 }));
      const command = [join(folder, "cli", "mintage.js"), "project", path];
      const printed = execFileSync(process.execPath, command, { stdio: "pipe" });
      expect(JSON.parse(printed.toString()).sampled).toHaveProperty("price");
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import {
  callOf,
  type IncidentDao,
  type Incidents,
  startIncidents,
  token,
} from "./startIncidents.ts";

const grantee = demoAccounts.grantee.address;

let chain: Incidents;
let dao: IncidentDao;
let plain: IncidentDao;
beforeAll(async () => {
  chain = await startIncidents();
  dao = await chain.deployDao({
    before: (contract) =>
      chain.setup.write(contract, { functionName: "setUnit", args: [400_000n] }),
  });
  plain = await chain.deployDao();
});
afterAll(() => chain.stop());

/** YAM, 2021-09: 50 thousand in the token's own units became 20 billion. */
describe("YAM", () => {
  const mint = (of: IncidentDao) => [callOf(of.token, "mint", [grantee, 50_000n * token])];

  it("is named by supply and by parameter: a mint in units of the token's own", async () => {
    const snapshot = await chain.openDao(dao);
    const calls = mint(dao);
    expect(await chain.review("supply", { snapshot, calls })).toContain(
      "critical: Supply changes otherwise than stated",
    );
    expect(await chain.review("supply", { snapshot, calls })).toContain(
      "critical: Supply grows beyond measure",
    );
    expect(await chain.review("parameter", { snapshot, calls })).toContain(
      "critical: An amount is in another unit",
    );
  });

  it("leaves the same mint alone where the token counts in base units", async () => {
    const snapshot = await chain.openDao(plain);
    const calls = mint(plain);
    expect(await chain.review("supply", { snapshot, calls })).toEqual([
      "ok: Supply changes as stated",
    ]);
    expect(await chain.review("parameter", { snapshot, calls })).toEqual([
      "ok: Governed values keep their measure",
    ]);
  });
});

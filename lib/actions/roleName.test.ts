import { describe, expect, it } from "vitest";
import { roleId, roleName } from "./roleName.ts";

/** As deployed tokens have them on chain. */
const published = [
  ["0x0000000000000000000000000000000000000000000000000000000000000000", "DEFAULT_ADMIN_ROLE"],
  ["0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6", "MINTER_ROLE"],
  ["0x65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a", "PAUSER_ROLE"],
  ["0xb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1", "PROPOSER_ROLE"],
  ["0xd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63", "EXECUTOR_ROLE"],
  ["0xfd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783", "CANCELLER_ROLE"],
  ["0x5f58e3a2316349923ce3780f8d587db2d72378aed66a8261c916544fa6846ca5", "TIMELOCK_ADMIN_ROLE"],
  ["0x189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3", "UPGRADER_ROLE"],
  ["0x3c11d16cbaffd01df69ce1c404f6340ee057498f5f00246190ea54220576a848", "BURNER_ROLE"],
  ["0x5fdbd35e8da83ee755d5e62a539e5ed7f47126abede0b8b10f9ea43dc6eed07f", "SNAPSHOT_ROLE"],
] as const;

describe("roleName", () => {
  it.each(published)("knows %s", (id, name) => {
    expect(roleName(id)).toBe(name);
  });

  it("gives an unknown id whole", () => {
    const id = `0x${"11".repeat(32)}` as const;
    expect(roleName(id)).toBe(id);
  });
});

describe("roleId", () => {
  it("hashes the name", () => {
    expect(roleId("MINTER_ROLE")).toBe(published[1][0]);
  });
});

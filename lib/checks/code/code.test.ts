import { type Address, type Hex, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { canonicalSafe } from "../../../contracts-abi/canonicalAddresses.ts";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import type { CodeFacts } from "./CodeFacts.ts";
import { code } from "./code.ts";

const { token, dollar, timelock, stranger, grantee, alice } = checkAccounts;
const one = keccak256("0x01");
const two = keccak256("0x02");

const called = (to: Address, data: Hex = "0x12345678"): DecodedCall =>
  ({
    status: "opaque",
    call: createCall({ to, data }),
    selector: "0x12345678",
    candidates: [],
  }) as unknown as DecodedCall;

const facts = (change: Partial<CodeFacts> = {}): CodeFacts => ({
  address: token,
  now: { hash: one, behind: undefined },
  earlier: undefined,
  canDestroy: false,
  maker: undefined,
  proxyAdmin: undefined,
  ...change,
});

const judge = (codes: readonly CodeFacts[] | undefined, decoded: readonly DecodedCall[] = []) =>
  saysOf(
    code(
      createCheckContext({
        decoded: decoded.length > 0 ? decoded : [called(codes?.[0]?.address ?? token)],
        labels: { [grantee]: "Proxy admin" },
        ...(codes === undefined ? {} : { codes }),
      }),
    ),
  );

const present = ["ok: Every target has code"];
const changed = ["critical: Code is not what it was when it was proposed"];
const missing = ["critical: There is no code to call"];

describe("code", () => {
  it("is fine where targets have code, and where no code is called", () => {
    expect(judge([facts()])).toEqual(present);
    expect(judge([], [called(stranger, "0x")])).toEqual(["ok: No code is called"]);
    expect(judge(undefined, [called(stranger, "0x")])).toEqual(["ok: No code is called"]);
  });

  it("names a target without code, and a proxy in front of none", () => {
    expect(judge([facts({ now: { hash: "none", behind: undefined } })])).toEqual(missing);
    expect(judge([facts({ now: { hash: one, behind: "none" } })])).toEqual(missing);
    expect(judge([facts({ now: { hash: one, behind: two } })])).toEqual(present);
  });

  it("warns of what the calls make themselves", () => {
    const empty = facts({ now: { hash: "none", behind: undefined } });
    const made = (madeAccounts: readonly Address[]) =>
      saysOf(code(createCheckContext({ decoded: [called(token)], codes: [empty], madeAccounts })));
    expect(made([token])).toEqual(["warning: The calls make what they call"]);
    expect(made([stranger])).toEqual(missing);
  });

  it("compares with the code when it was proposed", () => {
    const then = (earlier: CodeFacts["earlier"]) => judge([facts({ earlier })]);
    expect(then({ hash: one, behind: undefined })).toEqual(present);
    expect(then({ hash: two, behind: undefined })).toEqual(changed);
    expect(then({ hash: "none", behind: undefined })).toEqual(changed);
    expect(then({ hash: one, behind: two })).toEqual(changed);
    expect(then("unknown")).toEqual(["notChecked: Earlier code is not known"]);
    const proxy = { hash: one, behind: two } as const;
    expect(judge([facts({ now: proxy, earlier: proxy })])).toEqual(present);
    expect(judge([facts({ now: proxy, earlier: { hash: one, behind: one } })])).toEqual(changed);
  });

  it("says both codes", () => {
    const context = createCheckContext({
      decoded: [called(token)],
      codes: [facts({ earlier: { hash: "none", behind: undefined } })],
    });
    expect(code(context)[0]).toMatchObject({
      check: "code",
      detail: expect.stringContaining(`had no code then and has code ${one} now`),
      evidence: [{ kind: "read", address: token, functionName: "code hash", value: one }],
    });
  });

  it("names what can destroy itself and come back as something else", () => {
    const made = (maker: CodeFacts["maker"], canDestroy = true) =>
      judge([facts({ canDestroy, maker })]);
    expect(made("contract")).toEqual(["critical: Other code can be put in its place"]);
    expect(made("account")).toEqual(present);
    expect(made("unknown")).toEqual(["notChecked: Who made a contract is not known"]);
    expect(made(undefined)).toEqual(["notChecked: Who made a contract is not known"]);
    expect(made("contract", false)).toEqual(present);
  });

  it("names a library that is not what its address says", () => {
    const { address, codeHash } = canonicalSafe.multiSend;
    const at = (hash: Hex) => judge([facts({ address, now: { hash, behind: undefined } })]);
    expect(at(codeHash)).toEqual(present);
    expect(at(one)).toEqual(["critical: A library is not what its address says"]);
  });

  it("tells who else can replace a proxy's code", () => {
    const proxy = (address: Address, admin: Address, owner?: Address) =>
      judge([facts({ address, proxyAdmin: { address: admin, owner } })]);
    expect(proxy(stranger, alice)).toEqual(["warning: Somebody else can replace the code"]);
    expect(proxy(token, alice)).toEqual(["warning: Somebody else can replace the code"]);
    expect(proxy(dollar, alice)).toEqual(["info: Somebody else can replace the code"]);
    expect(proxy(stranger, alice, stranger)).toEqual([
      "warning: Somebody else can replace the code",
    ]);
    expect(proxy(stranger, alice, timelock)).toEqual(present);
    expect(proxy(stranger, timelock)).toEqual(present);
    expect(proxy(stranger, grantee)).toEqual(present);
    expect(judge([facts({ proxyAdmin: "unknown" })])).toEqual([
      "notChecked: Who can replace the code is not known",
    ]);
  });

  it("says what was not read", () => {
    const unread = ["notChecked: Code was not read"];
    expect(judge(undefined)).toEqual(unread);
    expect(judge([facts()], [called(token), called(stranger)])).toEqual(unread);
  });

  it("warns of what was made within a week and had logged nothing", () => {
    const made = (ageSeconds: number, hasLogged: boolean | undefined = false) =>
      judge([facts({ youth: { blocks: 5n, ageSeconds, hasLogged } })]);
    const warning = ["warning: A target was made shortly before"];
    const fine = ["ok: Every target has code"];
    expect(made(604_800)).toEqual(warning);
    expect(made(604_801)).toEqual(fine);
    expect(made(60, true)).toEqual(fine);
    expect(made(60, undefined)).toEqual(warning);
    expect(judge([facts({ youth: "unknown" })])).toEqual([
      "notChecked: The age of a target is not known",
    ]);
  });
});

describe("what is said of code", () => {
  const look = (change: Partial<CodeFacts> = {}, others: readonly CodeFacts[] = []) => {
    const codes = [facts(change), ...others];
    const decoded = codes.map(({ address }) => called(address));
    return code(createCheckContext({ decoded, codes, labels: { [grantee]: "Proxy admin" } }));
  };
  const read = (address: Address, value: string, functionName = "code hash") => [
    { kind: "read", address, functionName, value },
  ];
  const none = { hash: "none", behind: undefined } as const;

  it("is how many accounts are called, where all is well", () => {
    const rest = "called with data, and no proxy among them has an admin outside the DAO.";
    expect(look()).toEqual([
      {
        check: "code",
        level: "ok",
        title: "Every target has code",
        detail: `1 account is ${rest}`,
        evidence: [],
      },
    ]);
    expect(look({}, [facts({ address: stranger })])[0]?.detail).toBe(`2 accounts are ${rest}`);
    expect(code(createCheckContext({ decoded: [called(stranger, "0x")] }))).toMatchObject([
      { title: "No code is called", detail: "The calls carry no data." },
    ]);
  });

  it("is what was not read, each", () => {
    const decoded = [called(token), called(stranger), called(alice)];
    expect(code(createCheckContext({ decoded, codes: [facts()] }))).toEqual([
      {
        check: "code",
        level: "notChecked",
        title: "Code was not read",
        detail: `What runs at ${stranger}, ${alice} is not known.`,
        evidence: [],
      },
    ]);
  });

  it("is what has no code: the target, or what a proxy stands for", () => {
    const rest =
      "has no code: a call to it does nothing and reports success, and whoever can put code there decides what it does.";
    expect(look({ address: grantee, now: none })).toMatchObject([
      { detail: `Proxy admin (${grantee}) ${rest}`, evidence: read(grantee, "none") },
    ]);
    expect(look({ now: { hash: one, behind: "none" } })).toMatchObject([
      { detail: `What the proxy ${token} stands for ${rest}`, evidence: read(token, one) },
    ]);
  });

  it("is what the calls make", () => {
    const context = { decoded: [called(token)], codes: [facts({ now: none })] };
    expect(code(createCheckContext({ ...context, madeAccounts: [token] }))).toMatchObject([
      {
        detail: `${token} has no code until the calls put it there: nobody can read it there before.`,
        evidence: read(token, "none"),
      },
    ]);
  });

  it("is which library should be there", () => {
    const { address } = canonicalSafe.multiSend;
    expect(look({ address })).toMatchObject([
      {
        detail: `MultiSend 1.4.1 should be at ${address}; the code there is another one.`,
        evidence: read(address, one),
      },
    ]);
  });

  it("is what was there when it was proposed, also behind a proxy", () => {
    expect(look({ now: { hash: one, behind: two }, earlier: { hash: one, behind: one } })).toEqual([
      {
        check: "code",
        level: "critical",
        title: "Code is not what it was when it was proposed",
        detail: `${token} had code ${one} in front of ${one} then and has code ${one} in front of ${two} now: what was voted on is not what runs.`,
        evidence: read(token, one),
      },
    ]);
    expect(look({ earlier: "unknown" })[0]?.detail).toBe(
      `Whether ${token} has the code that it had when it was proposed was not to be had: that needs a node with an archive.`,
    );
  });

  it("is how young a target is, and whether it had logged", () => {
    const made = (blocks: bigint, hasLogged: boolean | undefined) =>
      look({ youth: { blocks, ageSeconds: 3_600, hasLogged } });
    const rest =
      "the DAO does not name it, and what is called there cannot be read here. Ask for its source.";
    expect(made(1n, false)).toMatchObject([
      {
        detail: `${token} was made 1 block (1 hour) before its call was proposed, it had logged nothing until then, ${rest}`,
        evidence: read(token, one),
      },
    ]);
    expect(made(2n, undefined)[0]?.detail).toBe(
      `${token} was made 2 blocks (1 hour) before its call was proposed, ${rest}`,
    );
    expect(look({ youth: "unknown" })[0]?.detail).toMatch(
      /^What is called at 0x1111.* cannot be read here; when it was made was not to be had: that needs a node with an archive/,
    );
  });

  it("is what can destroy itself, and whether it can come back", () => {
    expect(look({ canDestroy: true, maker: "contract" })).toMatchObject([
      {
        detail: `${token} can destroy itself and was made by another contract, which may make another one there before the calls are executed.`,
        evidence: read(token, one),
      },
    ]);
    expect(look({ canDestroy: true, maker: "unknown" })).toMatchObject([
      {
        detail: `${token} can destroy itself; whether other code can be put in its place was not to be had.`,
        evidence: [],
      },
    ]);
  });

  it("is who may replace a proxy's code: the owner of its admin, or the admin", () => {
    const admin = (owner?: Address) => look({ proxyAdmin: { address: stranger, owner } });
    expect(admin()).toMatchObject([
      {
        detail: `${token} is a proxy; ${stranger} may give it other code at any time.`,
        evidence: read(token, stranger, "ERC-1967 admin"),
      },
    ]);
    expect(admin(alice)).toMatchObject([
      {
        detail: `${token} is a proxy; ${alice} may give it other code at any time.`,
        evidence: read(token, stranger, "ERC-1967 admin"),
      },
    ]);
    expect(look({ proxyAdmin: "unknown" })[0]?.detail).toBe(
      `${token} is a proxy; its storage was not to be had, so whether it has an admin outside the DAO is not known.`,
    );
  });

  it("is all of it, of each target", () => {
    const change = { earlier: none, canDestroy: true, maker: "contract" } as const;
    expect(saysOf(look(change, [facts({ address: stranger, now: none })]))).toEqual([
      ...changed,
      "critical: Other code can be put in its place",
      ...missing,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../build/contentSecurityPolicy.ts";
import { findRpcUrlProblem, plainHttpHosts } from "./findRpcUrlProblem.ts";

const origin = "https://mintage.example";

describe("findRpcUrlProblem", () => {
  it.each(["https://rpc.example/key", "http://localhost:8545", "http://127.0.0.1:8545/x"])(
    "has nothing against %s",
    (url) => expect(findRpcUrlProblem(url, origin)).toBeUndefined(),
  );

  it.each([
    "http://example.com",
    "http://192.168.1.5:8545",
    "http://localhost.example",
    "http://[::1]:1",
  ])("says of %s that http works only for this machine, and the remedy", (url) => {
    expect(findRpcUrlProblem(url, origin)).toMatch(
      /^http:\/\/ works only for this machine.*https:/,
    );
  });

  it("lets a site served without encryption ask itself, and no other port", () => {
    const own = "http://dao.example";
    expect(findRpcUrlProblem("http://dao.example/rpc", own)).toBeUndefined();
    expect(findRpcUrlProblem("http://dao.example:8545", own)).toContain("https://");
  });

  it.each(["", "example.com", "ftp://example.com", "wss://example.com"])(
    "asks for the whole address instead of %j",
    (text) => expect(findRpcUrlProblem(text, origin)).toMatch(/^Write the whole address/),
  );

  it("names the hosts that the app's own policy allows", () => {
    const policy = contentSecurityPolicy([]);
    const allowed = [...policy.matchAll(/ http:\/\/([^ ;]+):\*/g)].map(([, host]) => host);
    expect(allowed).toEqual(plainHttpHosts);
    expect(policy).toMatch(/connect-src 'self' https: /);
  });
});

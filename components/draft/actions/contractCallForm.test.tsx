import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contractCall } from "../../../lib/actions/contractCall.ts";
import { parseAction } from "../../../lib/actions/parseAction.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { contractCallForm } from "./contractCallForm.tsx";

// An example of EIP-55.
const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const here = `local:${address}`;
const dao = { shortName: "local", labels: {} };
const context = { snapshot: { dao }, kinds: [contractCall] } as unknown as FormContext;
const typed: ActionFields = {
  to: address,
  value: "0",
  signature: "pay(address to, (address, uint256)[] more)",
};
const read = (args: ActionFields) => {
  const parameters = contractCallForm.read({ ...typed, ...args }, context);
  return parseAction({ ...parameters, type: "contractCall" }, { actions: [contractCall] });
};
const shown = (args: ActionFields) =>
  renderToStaticMarkup(
    <contractCallForm.Fields
      fields={{ ...typed, ...args }}
      context={context}
      onChange={() => {}}
    />,
  );

describe("contractCallForm", () => {
  it("takes the DAO's chain before addresses, and leaves it where it was typed", () => {
    const args = { arg0: here, arg1: `[["${here}","5"]]` };
    expect(read(args).args).toEqual([address, [[address, "5"]]]);
    const markup = shown(args);
    expect(markup).not.toContain('aria-invalid="true"');
    expect(markup).toContain(`value="${here}"`);
    expect(markup).toContain(`[[&quot;${here}&quot;`);
  });

  it("says where an address is on another chain", () => {
    const args = { arg0: address, arg1: `[["eth:${address}","5"]]` };
    const message = "This address is on another chain (eth) than this DAO (local).";
    expect(() => read(args)).toThrow(`args[1][0][0]: ${message}`);
    expect(shown(args)).toContain(`It[0][0]: ${message}`);
    expect(shown({ ...args, to: `eth:${address}` })).toContain(message);
  });
});

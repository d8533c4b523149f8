import { isHex } from "viem";
import { createCall } from "../../lib/actions/createCall.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { describeCall } from "../../lib/actions/describeCall.ts";
import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { createMintage } from "../../lib/dao/createMintage.ts";
import { toJsonValue } from "../../lib/receipt/toJsonValue.ts";
import { type Command, exitCodes } from "../Command.ts";
import { UsageError } from "../errors.ts";

/** Reads calldata without a chain; what is not understood is said and exits 3. */
export const decode: Command = {
  name: "decode",
  parameters: ["<to>", "<data>"],
  summary: "Read calldata; what no known action explains is shown as bytes.",
  async run(input) {
    const [to = "", data = ""] = input.arguments;
    if (!isHex(data) || data.length % 2 !== 0) {
      throw new UsageError("The calldata is not whole bytes of hexadecimal.", "decode 0x… 0x…");
    }
    const { actions } = await createMintage();
    const address = parseAddress(to.includes(":") ? to.slice(to.indexOf(":") + 1) : to);
    const [decoded] = decodeCalls([createCall({ to: address, data })], { actions });
    if (decoded === undefined)
      throw new UsageError("There is nothing to decode.", "decode 0x… 0x…");
    const context = { tokens: new Map(), labels: new Map(), actions };
    const description = describeCall(decoded, context);
    return {
      text: `${JSON.stringify(toJsonValue({ ...decoded, description }), null, 2)}\n`,
      exitCode: decoded.status === "decoded" ? exitCodes.fine : exitCodes.notChecked,
    };
  },
};

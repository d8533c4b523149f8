import { isHex } from "viem";
import { createCall } from "../../lib/actions/createCall.ts";
import type { DecodedCall } from "../../lib/actions/DecodedCall.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { type CallDescription, describeCall } from "../../lib/actions/describeCall.ts";
import { listCalls } from "../../lib/actions/listCalls.ts";
import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { createMintage } from "../../lib/dao/createMintage.ts";
import { toJsonValue } from "../../lib/receipt/toJsonValue.ts";
import { escapeMarkdown } from "../../lib/report/escapeMarkdown.ts";
import { formatCallDetail, formatInnerCalls } from "../../lib/report/formatCallTree.ts";
import { type Command, type CommandInput, exitCodes } from "../Command.ts";
import { UsageError } from "../errors.ts";

type Writer = (decoded: DecodedCall, description: CallDescription) => string;

const writers: Readonly<Record<string, Writer>> = {
  json: (decoded, description) =>
    `${JSON.stringify(toJsonValue({ ...decoded, description }), null, 2)}\n`,
  md: formatTree,
};

/** Reads calldata without a chain, and every call inside it; what is not understood is said and exits 3. */
export const decode: Command = {
  name: "decode",
  parameters: ["<to>", "<data>"],
  summary: "Read calldata and the calls it carries; what nothing known explains stays bytes.",
  async run(input) {
    const [to = "", data = ""] = input.arguments;
    const write = findWriter(input);
    if (!isHex(data) || data.length % 2 !== 0) {
      throw new UsageError("The calldata is not whole bytes of hexadecimal.", "decode 0x… 0x…");
    }
    const { actions } = await createMintage();
    const address = parseAddress(to.includes(":") ? to.slice(to.indexOf(":") + 1) : to);
    const [decoded] = decodeCalls([createCall({ to: address, data })], { actions });
    if (decoded === undefined)
      throw new UsageError("There is nothing to decode.", "decode 0x… 0x…");
    const context = { tokens: new Map(), labels: new Map(), actions };
    const isRead = listCalls([decoded]).every((listed) => listed.decoded.status === "decoded");
    return {
      text: write(decoded, describeCall(decoded, context)),
      exitCode: isRead ? exitCodes.fine : exitCodes.notChecked,
    };
  },
};

function findWriter({ options }: CommandInput): Writer {
  const name = options.format ?? "json";
  const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
  if (write === undefined)
    throw new UsageError(`There is no format "${name}".`, "--format json|md");
  return write;
}

/** The call and all that it carries, as a nested list. */
function formatTree(decoded: DecodedCall, description: CallDescription): string {
  const fields = description.fields.map(
    ({ label, value }) => `   - ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`,
  );
  const lines = [
    `1. **${escapeMarkdown(description.sentence)}**`,
    `   ${formatCallDetail(decoded)}`,
    ...fields,
    ...formatInnerCalls(decoded, description),
  ];
  return `${lines.join("\n")}\n`;
}

import { reviewProposal } from "../../lib/review/reviewProposal.ts";
import type { Command } from "../Command.ts";
import { findFormat, formatReport } from "../formatReport.ts";
import { openSession } from "../openSession.ts";
import { readOtherChains } from "../readOtherChains.ts";

/** Reports on a proposal found on chain, from its calldata alone. */
export const review: Command = {
  name: "review",
  parameters: ["<chain:governor>", "<id>"],
  summary: "Run a proposal's calls and report what they change, or what they changed.",
  async run(input) {
    const [entry = "", id = ""] = input.arguments;
    const format = findFormat(input);
    const { mintage, client, snapshot } = await openSession(entry, input);
    const otherChains = readOtherChains(input.options.also, mintage);
    input.progress(`Running the calls of proposal ${id}`);
    const onPreview = () => input.progress("Checking what they did");
    const report = await reviewProposal(client, { mintage, snapshot, id, otherChains, onPreview });
    return formatReport(report, format);
  },
};

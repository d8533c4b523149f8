import { createMintage } from "../../lib/dao/createMintage.ts";
import { parseDraft } from "../../lib/proposal/parseDraft.ts";
import { reviewDraft } from "../../lib/review/reviewDraft.ts";
import type { Command } from "../Command.ts";
import { findFormat, formatReport } from "../formatReport.ts";
import { openSession } from "../openSession.ts";
import { readOtherChains } from "../readOtherChains.ts";
import { readTextFile } from "../readTextFile.ts";

/** Runs a draft's calls on the node and reports what they do. */
export const preview: Command = {
  name: "preview",
  parameters: ["<draft.json>"],
  summary: "Run a draft's calls and report what they change.",
  async run(input) {
    const [path = ""] = input.arguments;
    const format = findFormat(input);
    const text = await readTextFile(path, { maxBytes: 1_000_000 });
    const draft = parseDraft(text, { actions: (await createMintage()).actions });
    const { mintage, client, snapshot } = await openSession(draft.dao, input);
    const otherChains = readOtherChains(input.options.also, mintage);
    input.progress("Running the calls");
    const onPreview = () => input.progress("Checking what they did");
    const report = await reviewDraft(client, { mintage, snapshot, draft, otherChains, onPreview });
    return formatReport(report, format);
  },
};

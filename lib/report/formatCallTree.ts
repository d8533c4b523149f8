import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { CallDescription } from "../actions/describeCall.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";

/** Target, size and whether it was read, as code; the same for a call and those it carries. */
export function formatCallDetail({ call, status }: DecodedCall): string {
  const fate = status === "decoded" ? "re-encoded equal" : "shown as bytes";
  const kind = call.operation === 1 ? " · delegatecall" : "";
  return `\`${call.to} · ${(call.data.length - 2) / 2} bytes${kind} · ${fate}\``;
}

/** The calls that a call carries, as nested lines of a Markdown list; none for a call that carries none. */
export function formatInnerCalls(
  decoded: DecodedCall,
  description: CallDescription | undefined,
): readonly string[] {
  if (decoded.status === "opaque") return [];
  return (decoded.inner ?? []).flatMap((inner, index) => {
    const words = description?.inner?.[index];
    const lines = [
      `${index + 1}. **${escapeMarkdown(words?.sentence ?? "")}** (${escapeMarkdown(words?.run ?? "")})`,
      `   ${formatCallDetail(inner)}`,
      ...formatInnerCalls(inner, words),
    ];
    return lines.map((line) => `   ${line}`);
  });
}

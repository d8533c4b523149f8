import { visibleText } from "./visibleText.ts";

/** What has a meaning in Markdown, and what begins an address: within one, a backslash would be part of it. */
const special = /[\\`*_~[\]<>|#!&@]|:(?=\/\/)|(?<=www)\./gi;

/**
 * Chain text inside a line of Markdown: nothing in it makes a table cell, a heading or HTML, strikes
 * words out, or stands for a character that hides or turns text. An address in it may become a link,
 * which shows where it leads.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text).replace(special, "\\$&");
}

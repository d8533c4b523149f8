/**
 * `mintage/actions`: intents to calldata and back, drafts as files and links. Synchronous; no
 * client.
 *
 * @example decodeCalls([createCall({ to, data })], { actions: generalActions })
 */
export type {
  Action,
  ActionDescription,
  ActionEffect,
  ActionKind,
  DescribeContext,
} from "../lib/actions/Action.ts";
export type { Call } from "../lib/actions/Call.ts";
export { createCall } from "../lib/actions/createCall.ts";
export type { DecodedCall, InnerCall } from "../lib/actions/DecodedCall.ts";
export { decodeCalls } from "../lib/actions/decodeCalls.ts";
export { defineAction } from "../lib/actions/defineAction.ts";
export { type CallDescription, describeCall } from "../lib/actions/describeCall.ts";
export { encodeAction } from "../lib/actions/encodeAction.ts";
export { generalActions } from "../lib/actions/generalActions.ts";
export { interpretRevert } from "../lib/actions/interpretRevert.ts";
export { listCalls } from "../lib/actions/listCalls.ts";
export { parseAction } from "../lib/actions/parseAction.ts";
export type { Draft, Route } from "../lib/proposal/Draft.ts";
export { draftId } from "../lib/proposal/draftId.ts";
export { draftLink } from "../lib/proposal/draftLink.ts";
export { encodeDraft } from "../lib/proposal/encodeDraft.ts";
export { parseDraft } from "../lib/proposal/parseDraft.ts";
export { parseDraftLink } from "../lib/proposal/parseDraftLink.ts";
export { serializeDraft } from "../lib/proposal/serializeDraft.ts";

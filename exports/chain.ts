/**
 * `mintage/chain`: a DAO read at one block, calls previewed by running them, reports. Takes any viem
 * client.
 *
 * @example
 * const mintage = await createMintage();
 * const client = createChainClient({ rpcUrl });
 * const snapshot = await openDao(client, { mintage, entry: "eth:0x…" });
 * const report = await reviewProposal(client, { mintage, snapshot, id: "88" });
 */
export { createChainClient } from "../lib/chain/createChainClient.ts";
export { fetchReads } from "../lib/chain/fetchReads.ts";
export type { Parameter, ParameterValue } from "../lib/chain/Parameter.ts";
export type { PinnedBlock } from "../lib/chain/PinnedBlock.ts";
export { probeRpc, type RpcProbe } from "../lib/chain/probeRpc.ts";
export type { Read } from "../lib/chain/Read.ts";
export { readAll } from "../lib/chain/readAll.ts";
export { readContract } from "../lib/chain/readContract.ts";
export { readMap } from "../lib/chain/readMap.ts";
export { readOptional } from "../lib/chain/readOptional.ts";
export { simulateCalls } from "../lib/chain/simulateCalls.ts";
export type { Finding } from "../lib/checks/Finding.ts";
export { createMintage } from "../lib/dao/createMintage.ts";
export type { Dao } from "../lib/dao/Dao.ts";
export type { DaoProfile } from "../lib/dao/DaoProfile.ts";
export { fetchSnapshot } from "../lib/dao/fetchSnapshot.ts";
export type { Mintage } from "../lib/dao/Mintage.ts";
export { openDao } from "../lib/dao/openDao.ts";
export type { Policy } from "../lib/dao/Policy.ts";
export { parseProfile } from "../lib/dao/parseProfile.ts";
export type { DaoState, Snapshot } from "../lib/dao/Snapshot.ts";
export type { GovernorFlavour, GovernorReader, Proposal } from "../lib/governor/GovernorFlavour.ts";
export type {
  AdapterContext,
  Authority,
  IssuanceAdapter,
  IssuanceSource,
  MintRule,
} from "../lib/issuance/IssuanceAdapter.ts";
export type { GovernancePower } from "../lib/preview/GovernancePower.ts";
export type { Execution, Preview } from "../lib/preview/Preview.ts";
export { previewCalls } from "../lib/preview/previewCalls.ts";
export { formatCsv } from "../lib/report/formatCsv.ts";
export { formatHtml } from "../lib/report/formatHtml.ts";
export { formatJson } from "../lib/report/formatJson.ts";
export { formatMarkdown } from "../lib/report/formatMarkdown.ts";
export type { Report } from "../lib/report/Report.ts";
export { reviewDraft } from "../lib/review/reviewDraft.ts";
export { reviewProposal } from "../lib/review/reviewProposal.ts";

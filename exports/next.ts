/**
 * `mintage/next`: whole pages for a Next app. Each reads the DAO from the URL (`?dao=eth:0x…`); mount
 * them under `/dao`, as this repository's `app` does.
 *
 * @example
 * // app/dao/page.tsx
 * export { DaoPage as default } from "mintage/next";
 */
export { DaoPage } from "../components/dao/DaoPage.tsx";
export { OpenProposals } from "../components/proposals/OpenProposals.tsx";
export { ProposalsPage } from "../components/proposals/ProposalsPage.tsx";

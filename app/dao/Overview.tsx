"use client";

import { DaoPage } from "../../components/dao/DaoPage.tsx";
import { OpenProposals } from "../../components/proposals/OpenProposals.tsx";

/** The overview of the URL's DAO, with what is being decided now. */
export function Overview() {
  return <DaoPage proposals={<OpenProposals />} />;
}

"use client";

import { lazy } from "react";
import { DaoRequired } from "../../components/session/DaoRequired.tsx";

const Overview = lazy(() =>
  import("./Overview.tsx").then((module) => ({ default: module.Overview })),
);

/** Fetches the overview once there is a DAO to show. */
export function OverviewWork() {
  return (
    <DaoRequired>
      <Overview />
    </DaoRequired>
  );
}

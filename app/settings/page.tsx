import type { Metadata } from "next";
import { ProfileSettings } from "../../components/settings/ProfileSettings.tsx";
import { RpcSettings } from "../../components/settings/RpcSettings.tsx";
import { StoredData } from "../../components/settings/StoredData.tsx";

export const metadata: Metadata = { title: "Settings" };

export default function SettingsPage() {
  return (
    <>
      <h1 className="mb-5 text-title font-[640] tracking-tight">Settings</h1>
      <RpcSettings />
      <ProfileSettings />
      <StoredData />
    </>
  );
}

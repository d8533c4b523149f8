/** @type {import("next").NextConfig} */
const nextConfig = {
  output: "export",
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Two builds of one commit give the same bytes.
  generateBuildId: () => "mintage",
  // `npm run types` checks the whole house; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Always defined, so that the branch not taken is cut from the bundle.
  env: { NEXT_PUBLIC_MINTAGE_DEMO: process.env.NEXT_PUBLIC_MINTAGE_DEMO === "1" ? "1" : "0" },
};

export default nextConfig;

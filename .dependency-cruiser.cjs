/**
 * The floors of the house (docs/architecture.md): a room imports only from lower floors, and rooms
 * on one floor never import each other. Type imports count.
 */
const floors = [
  ["contracts-abi", "lib/errors"],
  ["lib/amount", "lib/receipt"],
  ["lib/engine", "lib/chain"],
  ["lib/actions"],
  ["lib/proposal"],
  ["lib/issuance", "lib/governor", "lib/safe"],
  ["lib/dao"],
  ["lib/preview"],
  ["lib/checks"],
  ["lib/report"],
  ["lib/execution", "lib/store", "lib/review"],
  ["lib/queries"],
  ["components/ui"],
  ["components/session"],
  ["components/(?!ui/|session/)[^/]+"],
  ["app", "cli", "exports"],
];

/** Packages a room may import beside the lower floors; rooms not named here are free. */
const packages = {
  "contracts-abi": [],
  "lib/errors": [],
  "lib/amount": [],
  "lib/receipt": ["canonicalize", "@noble/hashes"],
  "lib/engine": ["zod"],
  "lib/chain": ["viem"],
  "lib/actions": ["viem", "zod"],
  "lib/proposal": ["viem", "zod", "fflate"],
  "lib/issuance": ["viem", "zod"],
  "lib/governor": ["viem"],
  "lib/safe": ["viem", "@safe-global/protocol-kit"],
  "lib/dao": ["viem", "zod"],
  "lib/preview": ["viem"],
  "lib/checks": ["viem"],
  "lib/report": ["viem", "unified", "remark-parse", "remark-gfm", "@types/mdast"],
  "lib/execution": ["viem"],
  "lib/review": ["viem"],
  "lib/store": ["idb"],
  "lib/queries": ["@tanstack/react-query", "viem"],
};

const inRoom = (room) => `^${room}/`;
const above = (index) => floors.slice(index + 1).flat();

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...floors.flatMap((rooms, index) =>
      rooms.map((room) => ({
        name: `floor:${room}`,
        severity: "error",
        // A test may prove its room through the whole house.
        from: { path: `^(${room})/`, pathNot: "[.]test[.]tsx?$" },
        to: {
          path: [...above(index), ...rooms.filter((other) => other !== room)].map(inRoom),
        },
      })),
    ),
    {
      name: "features-apart",
      severity: "error",
      from: { path: "^components/(?!ui/|session/)([^/]+)/" },
      to: { path: "^components/(?!ui/|session/)[^/]+/", pathNot: "^components/$1/" },
    },
    {
      name: "reading-does-not-send",
      severity: "error",
      from: { path: "^lib/dao/createReader[.]ts$" },
      to: {
        reachable: true,
        path: "^lib/(proposal|execution)/|^lib/governor/(governor(Plan|Steps|Senders)|GovernorSender|GovernorOperations)[.]ts|/(prepare|encode)[A-Z][^/]*[.]ts",
        // Reading encodes what it asks.
        pathNot: "^lib/chain/",
      },
    },
    {
      name: "app-takes-no-barrel",
      severity: "error",
      from: { path: "^(app|cli)/" },
      to: { path: "^exports/" },
    },
    ...Object.entries(packages).map(([room, allowed]) => ({
      name: `packages:${room}`,
      severity: "error",
      from: { path: `^${room}/`, pathNot: "\\.test\\.tsx?$|/testing/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core"],
        pathNot: allowed.map((name) => `node_modules/${name}/`),
      },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/engine/kernel/assembly/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};

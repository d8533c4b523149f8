/** The modules of Node that workers need. */
export type NodeModules = {
  threads: typeof import("node:worker_threads");
  os: typeof import("node:os");
};

/** Node's own modules; undefined in a browser. No bundler sees an import. */
export function nodeModules(): NodeModules | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const load = process?.getBuiltinModule;
  return load === undefined
    ? undefined
    : { threads: load("node:worker_threads"), os: load("node:os") };
}

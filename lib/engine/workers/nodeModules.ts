/** Node's own modules; undefined in a browser. No bundler sees an import. */
export function nodeModules() {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const load = process?.getBuiltinModule;
  return load === undefined
    ? undefined
    : { threads: load("node:worker_threads"), os: load("node:os") };
}

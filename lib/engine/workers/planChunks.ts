/** How the paths of a run are cut: paths side by side in the kernel, and paths of one chunk. */
export type Chunks = { lanes: number; chunk: number };

const widestLanes = 256;
const narrowestLanes = 64;

/** Chunks that each worker should have at least, so that none waits long for the last. */
const chunksPerWorker = 4;

/** Chunks that each worker should have at most: enough to show progress. */
const mostChunksPerWorker = 16;

/** Cuts paths for workers. Rows of 256 are fastest; with few paths narrower ones keep all workers busy. */
export function planChunks(paths: number, workers: number): Chunks {
  const share = paths / workers;
  let lanes = widestLanes;
  while (lanes > narrowestLanes && share < lanes * chunksPerWorker) lanes /= 2;
  const blocks = Math.floor(share / (lanes * mostChunksPerWorker));
  return { lanes, chunk: lanes * Math.max(blocks, 1) };
}

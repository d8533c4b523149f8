/** Where everything lies; lib/engine/kernel/layOut.ts writes it, field by field in this order. */
@unmanaged
export class Context {
  code: usize;
  codeEnd: usize;
  lanes: i32;
  /** The scalars that columns fill, each twice. */
  columnScalars: usize;
  columns: usize;
  columnCount: i32;
  seedLow: i32;
  seedHigh: i32;
  /** For each draw, the group of four steps its buffer holds; −1 for none. */
  tags: usize;
  draws: usize;
  drawCount: i32;
  factors: usize;
  factorCount: i32;
  /** For each step, the node whose stretch begins with it, or −1. */
  starts: usize;
  pulls: usize;
  spreads: usize;
  turns: usize;
  nodes: i32;
  /** The group of paths whose nodes are drawn; −1 for none. */
  group: i32;
  /** 512 counts, and a rank for each path of the group. */
  buckets: usize;
  ranks: usize;
  /** First path of the block, and which lanes count. */
  path: i32;
  firstLane: i32;
  lastLane: i32;
  rows: usize;
  initial: usize;
  states: i32;
  /** Pointer and stride of each. */
  outputs: usize;
  outputCount: i32;
  counts: usize;
  countCount: i32;
  /** Origin and scale for each step and output; 0 in a survey. */
  bounds: usize;
  bins: usize;
  /** Least and largest for each step and output. */
  ranges: usize;
  /** Values that are not finite, for each output. */
  refused: usize;
  tallies: usize;
  /** A row of zeros for a group, and a row to write on for a block. */
  zeros: usize;
  scratch: usize;
}

/** One Brownian motion. */
@unmanaged
export class Factor {
  /** Way left to the next node, a row. */
  left: usize;
  /** Increments of the group's paths, a row to a node. */
  nodes: usize;
  /** Four rows of single-precision normals. */
  singles: usize;
  tag: i32;
  stream: i32;
  /** Its directions and scrambles, for each of the first turns. */
  directions: usize;
  scrambles: usize;
  /** 1 where the index is shuffled by `shuffle`. */
  shuffled: i32;
  shuffle: i32;
}

/** How a node is drawn. */
@unmanaged
export class Turn {
  node: i32;
  left: i32;
  right: i32;
  none: i32;
  leftWeight: f64;
  rightWeight: f64;
  deviation: f64;
  bucketScale: f64;
}

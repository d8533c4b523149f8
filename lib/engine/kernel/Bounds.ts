/**
 * The bins of each cell of a run, from a survey: origin and scale (`BinScale`), two numbers to a cell,
 * the cell being (step · outputs + output). Tallies can be merged only when counted in the same.
 */
export type Bounds = Float64Array;

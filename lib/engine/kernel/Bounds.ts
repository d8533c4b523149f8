/**
 * The bins of each cell of a run, from a survey: the three numbers of a `BinScale` to a cell,
 * the cell being (step · outputs + output). Tallies can be merged only when counted in the same.
 */
export type Bounds = Float64Array;

/** The exact processes of the kinds in this folder. */
export const behaviourProcesses = {};

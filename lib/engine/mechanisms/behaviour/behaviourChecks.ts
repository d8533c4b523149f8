/** What takes several fields of one mechanism together, by kind. */
export const behaviourChecks = {};

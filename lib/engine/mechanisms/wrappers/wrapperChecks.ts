/** What takes several fields of one wrapper together, by kind. */
export const wrapperChecks = {};

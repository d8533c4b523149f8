/** The schemas of the kinds in this folder, in the order in which a form offers them. */
export const behaviourSchemas = [] as const;

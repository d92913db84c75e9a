/** Ids of the fictional organisations that have a brand of their own, as links name them. */
export const organisations = ['contoso', 'woodgrove', 'proseware', 'fabrikam'] as const;
export type Organisation = (typeof organisations)[number];

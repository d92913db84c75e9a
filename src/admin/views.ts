/** The console's views, by the segment of their address, in the order of its navigation. */
export const viewIds = [
  'risky-users',
  'risky-sign-ins',
  'risk-detections',
  'sign-ins',
  'policies',
  'registration',
  'named-locations',
  'on-premises',
] as const;

/** A view of the console. */
export type ViewId = (typeof viewIds)[number];

/** Where somebody is in the console: a view, and what of it is open beside the table. */
export interface Place {
  view: ViewId;
  item: string | null;
}

/** The view of an address's segment; null if there is none of that name. */
export const viewOf = (segment: string): ViewId | null =>
  viewIds.find((id) => id === segment) ?? null;

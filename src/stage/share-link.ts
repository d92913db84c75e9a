/** A scenario's address with the variants of the present one, and without its rehearsal. */
const fresh = (href: string, base: string, scenarioId: string): URL => {
  const here = new URL(href);
  const link = new URL(`${base}sign-in/${encodeURIComponent(scenarioId)}`, here.origin);
  link.search = here.search;
  link.searchParams.delete('rehearsal');
  return link;
};

/** The link that opens a scenario some acts in, for anybody: variants stay, this rehearsal does not. */
export const shareLink = (
  href: string,
  base: string,
  scenarioId: string,
  position: number,
): string => {
  const link = fresh(href, base, scenarioId);
  link.searchParams.set('step', String(position));
  return link.href;
};

/** The link that begins a scenario anew on another clock. */
export const clockLink = (
  href: string,
  base: string,
  scenarioId: string,
  clock: 'machine' | 'scenario',
): string => {
  const link = fresh(href, base, scenarioId);
  if (clock === 'machine') link.searchParams.set('clock', clock);
  else link.searchParams.delete('clock');
  return link.href;
};

/** Where the imported policies are, as a path in the product: variants stay, the rehearsal does not. */
export const policiesLink = (search: string): { pathname: string; search: string } => {
  const kept = new URLSearchParams(search);
  ['rehearsal', 'step', 'clock', 'again'].forEach((name) => kept.delete(name));
  return { pathname: '/policies', search: kept.toString() };
};

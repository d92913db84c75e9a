/** The link that opens a scenario some acts in, for anybody: variants stay, this rehearsal does not. */
export const shareLink = (
  href: string,
  base: string,
  scenarioId: string,
  position: number,
): string => {
  const here = new URL(href);
  const link = new URL(`${base}sign-in/${encodeURIComponent(scenarioId)}`, here.origin);
  link.search = here.search;
  link.searchParams.delete('rehearsal');
  link.searchParams.set('step', String(position));
  return link.href;
};

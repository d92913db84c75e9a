/** A secret of an answer of Graph, which is shown once: a made password or a pass. */
export const secretIn = (reply: unknown): string | null => {
  if (reply === null || typeof reply !== 'object') return null;
  for (const name of ['newPassword', 'temporaryAccessPass'] as const) {
    const value = (reply as Record<string, unknown>)[name];
    if (typeof value === 'string' && value) return value;
  }
  return null;
};

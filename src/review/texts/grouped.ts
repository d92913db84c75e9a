import type { Finding } from './use-sweep.ts';

/** One text that does not fit in one way and language, with every state where that is so. */
export interface FindingGroup extends Pick<Finding, 'kind' | 'text' | 'id' | 'locale'> {
  key: string;
  states: Pick<Finding, 'screen' | 'state'>[];
}

/** Findings by text; messages before names and values, which no wording can shorten. */
export const grouped = (findings: readonly Finding[]): FindingGroup[] => {
  const groups = new Map<string, FindingGroup>();
  for (const { kind, text, id, locale, screen, state } of findings) {
    // Whatever makes the page scroll has no text to be told by.
    const key = [locale, kind, id ?? '', text, kind === 'sideways' ? screen : ''].join('\n');
    const group = groups.get(key) ?? { key, kind, text, id, locale, states: [] };
    const isNew = !group.states.some((one) => one.screen === screen && one.state === state);
    if (isNew) group.states.push({ screen, state });
    groups.set(key, group);
  }
  const isValue = ({ kind, id }: FindingGroup): boolean => kind !== 'sideways' && id === null;
  return [...groups.values()].toSorted((a, b) => Number(isValue(a)) - Number(isValue(b)));
};

import type { ScenarioSummary, Situation } from '../../api/contract.ts';

/** A scenario with its texts in the reader's language. */
export interface Entry {
  scenario: ScenarioSummary;
  title: string;
  summary: string;
}

export type Outcome = ScenarioSummary['outcome'];

/** What the reader is looking for; null and an empty text stand for everything. */
export interface Filters {
  text: string;
  situation: Situation | null;
  outcome: Outcome | null;
}

/** Situations in the order in which the library tells them. */
export const situations = [
  'registration',
  'riskySignIn',
  'riskyUser',
  'passwordReset',
  'blocked',
  'technician',
  'onTheWay',
  'firstFactor',
  'noInterrupt',
] as const satisfies readonly Situation[];

/** Ways in which a scenario can end. */
export const outcomes = [
  'granted',
  'blocked',
  'failed',
  'interrupted',
] as const satisfies readonly Outcome[];

/** Text without case, accents and invisible marks, so that "cafe" finds "Café". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

const words = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

const matchesText = ({ scenario, title, summary }: Entry, wanted: string[]): boolean => {
  const { id, context } = scenario;
  const haystack = fold([title, summary, id, context.organisation.displayName].join('\n'));
  return wanted.every((word) => haystack.includes(word));
};

/** The entries that fit all filters, in their order. */
export const find = (entries: Entry[], { text, situation, outcome }: Filters): Entry[] => {
  const wanted = words(text);
  return entries.filter(
    (entry) =>
      (situation === null || entry.scenario.situation === situation) &&
      (outcome === null || entry.scenario.outcome === outcome) &&
      matchesText(entry, wanted),
  );
};

/** How many entries each choice of one filter would leave; the other filters stay as they are. */
export const countBy = <K extends 'situation' | 'outcome'>(
  entries: Entry[],
  filters: Filters,
  key: K,
): { all: number; of: (value: ScenarioSummary[K]) => number } => {
  const left = find(entries, { ...filters, [key]: null });
  return {
    all: left.length,
    of: (value) => left.filter(({ scenario }) => scenario[key] === value).length,
  };
};

/** The entries by situation; situations without an entry are left out. */
export const groupBySituation = (entries: Entry[]): { situation: Situation; entries: Entry[] }[] =>
  situations
    .map((situation) => ({
      situation,
      entries: entries.filter(({ scenario }) => scenario.situation === situation),
    }))
    .filter((group) => group.entries.length > 0);

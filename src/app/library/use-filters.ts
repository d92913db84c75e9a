import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { withVariants } from '../settings.ts';
import { type Filters, outcomes, situations } from './search.ts';

const own = ['q', 'situation', 'outcome'];

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((one) => one === value) ?? null;

const read = (parameters: URLSearchParams): Filters => ({
  text: parameters.get('q') ?? '',
  situation: oneOf(situations, parameters.get('situation')),
  outcome: oneOf(outcomes, parameters.get('outcome')),
});

const withoutOwn = (parameters: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => !own.includes(name)));

const write = (parameters: URLSearchParams, filters: Filters): URLSearchParams => {
  const next = withoutOwn(parameters);
  if (filters.text) next.set('q', filters.text);
  if (filters.situation) next.set('situation', filters.situation);
  if (filters.outcome) next.set('outcome', filters.outcome);
  return next;
};

/** The filters, kept in the address so that a filtered library can be linked. */
export const useFilters = (): {
  filters: Filters;
  change: (part: Partial<Filters>) => void;
  /** A link to elsewhere that keeps theme, language and the like. */
  linkTo: (path: string) => string;
} => {
  const [parameters, setParameters] = useSearchParams();
  const inAddress = read(parameters);
  // The address follows a moment after a key press; a field bound to it alone would lose letters.
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null && typed === inAddress.text) setTyped(null);

  const filters = { ...inAddress, text: typed ?? inAddress.text };
  return {
    filters,
    change: (part) => {
      if (part.text !== undefined) setTyped(part.text);
      setParameters(write(parameters, { ...filters, ...part }), {
        replace: true,
        preventScrollReset: true,
      });
    },
    linkTo: (path) => withVariants(path, parameters),
  };
};

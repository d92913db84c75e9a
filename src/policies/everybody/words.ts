import { useMessages } from '../../i18n/messages.tsx';
import type { Ending } from '../everybody-protocol.ts';

/** A cell's texts. */
export interface EndingWords {
  outcome: string;
  /** How many screens there are, and the code where there is one. */
  facts: string;
}

/** Words for how a sign-in ends, and for how it ended before. */
export const useEndingWords = (): {
  now: (ending: Ending) => EndingWords;
  before: (ending: Ending) => string;
} => {
  const { t } = useMessages();
  const outcome = (ending: Ending): string => t(`everybody.outcome.${ending.outcome}`);
  const screens = (ending: Ending): string =>
    t('everybody.screens', { count: ending.screens.length });
  return {
    now: (ending) => ({
      outcome: outcome(ending),
      facts:
        ending.errorCode === 0
          ? screens(ending)
          : `${screens(ending)}, ${t('everybody.code', { code: String(ending.errorCode) })}`,
    }),
    before: (ending) => t('everybody.was', { outcome: outcome(ending), screens: screens(ending) }),
  };
};

import { useMessages } from '../../i18n/messages.tsx';
import type { Ending } from '../everybody-protocol.ts';
import { saidOfBefore } from './difference.ts';

/** A cell's texts. */
export interface EndingWords {
  outcome: string;
  /** How many screens there are, and the code where there is one. */
  facts: string;
}

/** Words for how a sign-in ends, and for how it ended before. */
export const useEndingWords = (): {
  now: (ending: Ending) => EndingWords;
  /** `now`: how it ends at present, which may look the same. */
  before: (ending: Ending, now: Ending) => string;
} => {
  const { t } = useMessages();
  const outcome = (ending: Ending): string => t(`everybody.outcome.${ending.outcome}`);
  const screens = (ending: Ending): string =>
    t('everybody.screens', { count: ending.screens.length });
  const facts = (ending: Ending): string =>
    ending.errorCode === 0
      ? screens(ending)
      : `${screens(ending)}, ${t('everybody.code', { code: String(ending.errorCode) })}`;
  const now = (ending: Ending): EndingWords => ({
    outcome: outcome(ending),
    facts: facts(ending),
  });
  return {
    now,
    before: (ending, present) => {
      const said = saidOfBefore(ending, present);
      if (said !== 'ending') return t(`everybody.was.${said}`);
      const was = now(ending);
      return t('everybody.was', { outcome: was.outcome, screens: was.facts });
    },
  };
};

import { useKnownText } from '../../i18n/known-text.ts';
import { enumerated } from '../../i18n/enumerated.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Finding } from '../everybody-protocol.ts';

/** Kinds of findings that are said in several ways. */
const inSeveralWays: readonly Finding['kind'][] = ['neverApplies', 'neverCan', 'noBreakGlass'];

/** What a finding says. */
export const useFindingText = (): ((finding: Finding) => string) => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  return ({ kind, about, names }) => {
    const id = inSeveralWays.includes(kind) ? `${kind}-${about}` : kind;
    const said = t(`everybody.finding.${id}` as MessageId, {
      names: enumerated(intl, names),
    });
    return kind === 'noWayOut' ? `${said} ${text('rule', about)}` : said;
  };
};

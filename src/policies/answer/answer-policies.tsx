import type { ReactElement } from 'react';
import type { PolicyTrace } from '../../api/contract.ts';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAsks } from '../../why/policy-text.ts';
import { Section } from '../../why/section.tsx';
import { useWords } from '../../why/use-words.ts';
import type { Answer } from '../answer-protocol.ts';
import { SearchList } from '../search-list.tsx';
import { Judgement } from './judgement.tsx';

interface Row {
  key: string;
  policy: PolicyTrace;
  /** It judged while somebody registered. */
  whileRegistering: boolean;
}

const keyOf = ({ key }: Row): string => key;
const textOf = ({ policy: { displayName, id } }: Row): string => `${displayName} ${id}`;

const rowsOf = ({ trace, registration }: Answer): Row[] => {
  const rows = [
    ...trace.policies.map((policy) => ({ key: policy.id, policy, whileRegistering: false })),
    ...registration
      .filter(({ applies }) => applies)
      .map((policy) => ({ key: `registering ${policy.id}`, policy, whileRegistering: true })),
  ];
  return rows.toSorted((one, other) => Number(other.policy.applies) - Number(one.policy.applies));
};

/** Every policy: whether it applies and what it asks for, or the first condition that is not met, as a sentence. */
export const AnswerPolicies = ({ answer }: { answer: Answer }): ReactElement => {
  const { t } = useMessages();
  const text = useKnownText();
  const asks = useAsks();
  const { list } = useWords();
  const sentences = ({ policy, whileRegistering }: Row): string[] => {
    const unmet = policy.conditions.filter(({ isMet }) => !isMet);
    if (policy.applies)
      return [
        text('reason', policy.reason),
        asks(policy) ?? t('policies.asks.nothing'),
        ...(whileRegistering ? [t('policies.answer.whileRegistering')] : []),
        ...(policy.state === 'enabled' ? [] : [text('result', policy.result)]),
      ];
    return [
      text('reason', policy.reason),
      ...(policy.state !== 'disabled' && unmet.length > 1
        ? [
            t('why.conditions.unmet', {
              conditions: list(unmet.map(({ condition }) => text('condition', condition))),
            }),
          ]
        : []),
    ];
  };
  return (
    <Section title={t('policies.answer.policies')}>
      {answer.notPlayed > 0 && (
        <p style={{ margin: 0 }}>{t('policies.answer.notPlayed', { count: answer.notPlayed })}</p>
      )}
      <SearchList
        rows={rowsOf(answer)}
        keyOf={keyOf}
        textOf={textOf}
        label={t('policies.answer.policies')}
        searchLabel={t('policies.search.policies')}
        filters={[
          { name: t('policies.answer.apply'), fits: ({ policy }) => policy.applies },
          { name: t('policies.answer.applyNot'), fits: ({ policy }) => !policy.applies },
        ]}
      >
        {(row) => <Judgement policy={row.policy} sentences={sentences(row)} />}
      </SearchList>
    </Section>
  );
};

import { type ReactElement, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { useAsks } from '../why/policy-text.ts';
import { PolicyDetails } from './policy-details.tsx';
import type { PolicyRow } from './protocol.ts';
import { type Mark, RowHead } from './row-head.tsx';
import { SearchList } from './search-list.tsx';

const states = ['enabled', 'enabledForReportingButNotEnforced', 'disabled'] as const;

const keyOf = ({ id }: PolicyRow): string => id;
const textOf = ({ displayName, id, file }: PolicyRow): string => `${displayName} ${id} ${file}`;

/** The imported policies. */
export const PolicyList = ({ policies }: { policies: readonly PolicyRow[] }): ReactElement => {
  const { t } = useMessages();
  const asks = useAsks();
  const [open, setOpen] = useState<string | null>(null);
  const marksOf = ({ state, unjudged, notes, trial }: PolicyRow): Mark[] => [
    {
      text: t(`stage.why.state.${state}`),
      tone: state === 'enabled' ? 'success' : 'informative',
    },
    ...(trial === null ? [] : [{ text: t(`everybody.trial.${trial}`), tone: 'warning' as const }]),
    ...(unjudged > 0
      ? [{ text: t('policies.policy.unjudged', { count: unjudged }), tone: 'warning' as const }]
      : []),
    ...(notes > 0
      ? [{ text: t('policies.policy.notes', { count: notes }), tone: 'informative' as const }]
      : []),
  ];
  return (
    <SearchList
      rows={policies}
      keyOf={keyOf}
      textOf={textOf}
      label={t('policies.part.policies')}
      searchLabel={t('policies.search.policies')}
      filters={[
        ...states.map((state) => ({
          name: t(`stage.why.state.${state}`),
          fits: (policy: PolicyRow) => policy.state === state,
        })),
        { name: t('policies.part.unjudged'), fits: ({ unjudged }) => unjudged > 0 },
        { name: t('policies.filter.noted'), fits: ({ notes }) => notes > 0 },
      ]}
    >
      {(policy) => (
        <>
          <RowHead
            name={policy.displayName}
            marks={marksOf(policy)}
            isOpen={policy.id === open}
            onToggle={() => setOpen(policy.id === open ? null : policy.id)}
          >
            {asks(policy.asks) ?? t('policies.asks.nothing')} <bdi>({policy.file})</bdi>
          </RowHead>
          {policy.id === open && <PolicyDetails policy={policy} />}
        </>
      )}
    </SearchList>
  );
};

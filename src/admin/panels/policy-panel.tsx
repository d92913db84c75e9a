import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Term } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useFolded, useSaidOf } from '../../why/use-words.ts';
import { includeInPolicy } from '../actions/on-tenant.ts';
import { type Command, CommandBar } from '../command-bar.tsx';
import type { ConsoleClient } from '../console-client.ts';
import { useConsole } from '../console-context.ts';
import type { NamedLocation, Policy, UserRegistration } from '../graph-types.ts';
import { useAsked } from '../use-asked.ts';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';
import { usePolicyWords } from './policy-words.ts';
import { enumerated } from '../../i18n/enumerated.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: rem(8) },
  name: { flexGrow: 1 },
});

const askNames = async (client: ConsoleClient): Promise<ReadonlyMap<string, string>> => {
  const [people, locations] = await Promise.all([
    client.list<UserRegistration>('registrations'),
    client.list<NamedLocation>('namedLocations'),
  ]);
  return new Map([
    ...people.map(({ id, userDisplayName }) => [id, userDisplayName] as const),
    ...locations.map(({ id, displayName }) => [id, displayName] as const),
  ]);
};

type List = readonly string[] | null | undefined;

/** One Conditional Access policy. */
export const PolicyPanel = ({
  policy,
  commands,
}: {
  policy: Policy;
  commands: Command[];
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const words = usePolicyWords();
  const { begin } = useConsole();
  const { answer } = useAsked(askNames);
  const names = answer.status === 'ready' ? answer.value : new Map<string, string>();
  const foldedOf = useFolded();
  const saidOf = useSaidOf();
  const named = (kind: Term['kind'], list: List): string | null =>
    enumerated(
      intl,
      foldedOf((list ?? []).map((id) => ({ kind, value: id, name: names.get(id) ?? null }))).map(
        saidOf,
      ),
    ) || null;
  const { conditions, sessionControls } = policy;
  const { users, applications, locations, platforms } = conditions;
  const excluded = users?.excludeUsers ?? [];
  return (
    <>
      <CommandBar
        label={t('admin.commands.of', { name: policy.displayName })}
        selected={1}
        commands={commands}
      />
      <Part title={t('admin.part.policy')}>
        <Facts
          facts={[
            [t('admin.column.state'), t(`admin.state.${policy.state}`)],
            [t('admin.column.asks'), words.controls(policy)],
            [
              t('admin.column.session'),
              sessionControls?.signInFrequency?.frequencyInterval === 'everyTime'
                ? t('admin.policy.everyTime')
                : null,
            ],
          ]}
        />
      </Part>
      <Part title={t('admin.part.who')}>
        <Facts
          facts={[
            [t('admin.column.users'), named('user', users?.includeUsers)],
            [t('admin.column.groups'), named('group', users?.includeGroups)],
            [t('admin.column.roles'), named('role', users?.includeRoles)],
            [
              t('admin.column.guests'),
              users?.includeGuestsOrExternalUsers ? t('admin.policy.guests') : null,
            ],
            [t('admin.column.withoutGroups'), named('group', users?.excludeGroups)],
            [
              t('admin.column.without'),
              excluded.length === 0
                ? t('admin.policy.nobody')
                : excluded.map((id) => {
                    const name = names.get(id) ?? id;
                    return (
                      <span key={id} className={styles.item}>
                        <span className={styles.name}>{name}</span>
                        <Button
                          size="small"
                          aria-label={t('admin.include.what', { name })}
                          onClick={() => begin(includeInPolicy(policy, { id, name }))}
                        >
                          {t('admin.include')}
                        </Button>
                      </span>
                    );
                  }),
            ],
          ]}
        />
      </Part>
      <Part title={t('admin.part.when')}>
        <Facts
          facts={[
            [
              t('admin.column.applications'),
              named('application', applications?.includeApplications),
            ],
            [
              t('admin.column.withoutApplications'),
              named('application', applications?.excludeApplications),
            ],
            [t('admin.column.actions'), named('userAction', applications?.includeUserActions)],
            [t('admin.column.userRisk'), words.levels(conditions.userRiskLevels)],
            [t('admin.column.signInRisk'), words.levels(conditions.signInRiskLevels)],
            [t('admin.column.locations'), named('location', locations?.includeLocations)],
            [t('admin.column.withoutLocations'), named('location', locations?.excludeLocations)],
            [t('admin.column.platforms'), named('platform', platforms?.includePlatforms)],
            [
              t('admin.column.clients'),
              named(
                'clientApp',
                conditions.clientAppTypes?.filter((type) => type !== 'all'),
              ),
            ],
          ]}
        />
      </Part>
      <AsGraph row={policy} />
    </>
  );
};

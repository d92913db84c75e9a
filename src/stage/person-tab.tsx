import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Persona, ScenarioDetail, SecretRole } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { actorAt } from '../why/act-sentence.ts';
import type { Player } from './player.ts';
import { Section } from '../why/section.tsx';
import { ValueRow } from './value-row.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  person: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
});

/** In the order in which a sign-in asks for them. */
const roles: SecretRole[] = [
  'persona.password',
  'persona.wrongPassword',
  'persona.temporaryAccessPass',
  'persona.wrongTemporaryAccessPass',
  'newPassword.good',
  'newPassword.weak',
  'newPassword.other',
  'newPassword.short',
  'newPassword.name',
  'answer.first',
  'answer.second',
  'answer.third',
  'answer.wrong',
  'phone.code',
  'phone.wrongCode',
];

const PersonSection = ({
  persona,
  signsIn,
  fill,
}: {
  persona: Persona;
  signsIn: boolean;
  fill: Player['fill'];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  // The page's field is filled with values of the one who signs in.
  const onType = (role: SecretRole | 'userName') =>
    signsIn && fill ? () => fill(role) : undefined;
  return (
    <Section
      title={
        <span className={styles.person}>
          <bdi>{persona.displayName}</bdi>
          {signsIn && (
            <Badge appearance="tint" color="brand">
              {t('stage.person.signsIn')}
            </Badge>
          )}
        </span>
      }
    >
      <div>
        <ValueRow
          name={t('stage.userName')}
          value={persona.userPrincipalName}
          onType={onType('userName')}
        />
        {roles.map((role) => {
          const value = persona.secrets[role];
          return (
            value !== undefined && (
              <ValueRow
                key={role}
                name={t(`stage.secret.${role}`)}
                value={value}
                onType={onType(role)}
              />
            )
          );
        })}
      </div>
    </Section>
  );
};

/** Who can sign in here, and with what. */
export const PersonTab = ({
  scenario,
  player,
}: {
  scenario: ScenarioDetail;
  player: Player;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const actor = actorAt(player.script, Math.max(0, player.position - 1), scenario.personas);
  if (scenario.personas.length === 0)
    return <p className={styles.note}>{t('stage.person.empty')}</p>;
  return (
    <>
      {scenario.personas.map((persona) => (
        <PersonSection
          key={persona.id}
          persona={persona}
          signsIn={persona.id === actor?.id}
          fill={player.fill}
        />
      ))}
      <Section title={t('stage.person.note.title')}>
        <p className={styles.note}>{t('stage.person.note')}</p>
      </Section>
    </>
  );
};

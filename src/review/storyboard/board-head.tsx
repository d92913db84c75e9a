import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { PolicyTrace } from '../../api/contract.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { PlainList } from '../../why/plain-list.tsx';
import { PolicySentences } from '../../why/policy-sentences.tsx';
import type { Board } from './board.ts';
import { enumerated } from '../../i18n/enumerated.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    outlineStyle: 'none',
  },
  heading: {
    margin: `${rem(16)} 0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  line: { margin: `${rem(4)} 0`, maxInlineSize: '90ch' },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: rem(8),
    margin: 0,
    fontSize: 'inherit',
  },
});

const Policy = ({ policy }: { policy: PolicyTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <li>
      <h3 className={styles.name}>
        <bdi>{policy.displayName}</bdi>
        <Badge appearance="outline" color="informative">
          {t(`stage.why.state.${policy.state}`)}
        </Badge>
      </h3>
      <PolicySentences policy={policy} />
    </li>
  );
};

/** What a journey is about: its title, who and where, and the policies in words. */
export const BoardHead = ({
  board,
  looks,
  titleRef,
}: {
  board: Board;
  /** In which variants it is drawn, in words. */
  looks: readonly string[];
  titleRef?: Ref<HTMLHeadingElement>;
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const { scenario, title, context, people, policies, frames } = board;
  return (
    <header data-part="head">
      <h1 className={styles.title} {...(titleRef ? { ref: titleRef } : {})} tabIndex={-1}>
        {title ?? t(`scenario.${scenario}.title` as MessageId)}
      </h1>
      <p className={styles.line}>
        {title === null ? t(`scenario.${scenario}.summary` as MessageId) : t('storyboard.own.lead')}
      </p>
      <p className={styles.line}>
        {t('storyboard.where', {
          application: context.application.displayName,
          organisation: context.organisation.displayName,
          count: frames.length,
        })}
      </p>
      <p className={styles.line}>
        {t('storyboard.people', {
          count: people.length,
          people: enumerated(
            intl,
            people.map(
              ({ displayName, userPrincipalName }) => `${displayName} (${userPrincipalName})`,
            ),
          ),
        })}
      </p>
      {looks.length > 0 && (
        <p className={styles.line}>{t('storyboard.looks', { looks: looks.join(' · ') })}</p>
      )}
      <h2 className={styles.heading}>{t('storyboard.policies')}</h2>
      {policies.length === 0 ? (
        <p className={styles.line}>{t('storyboard.policies.none')}</p>
      ) : (
        <PlainList>
          {policies.map((policy) => (
            <Policy key={policy.id} policy={policy} />
          ))}
        </PlainList>
      )}
      <p className={styles.line}>{t('storyboard.model')}</p>
    </header>
  );
};

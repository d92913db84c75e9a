import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuleTrace } from '../api/contract.ts';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CertaintyBadge } from './certainty-badge.tsx';
import { useKnownText } from '../i18n/known-text.ts';
import { PlainList } from './plain-list.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  text: { marginBlock: `0 ${rem(4)}` },
  line: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: rem(8),
    rowGap: rem(4),
  },
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'underline',
    minInlineSize: 0,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Each rule that decided: its sentence, how sure it is, and where it is written. */
export const WhyRules = ({ rules }: { rules: RuleTrace[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  return (
    <Section title={t('stage.why.rules')}>
      {rules.length === 0 && <p className={styles.quiet}>{t('stage.why.rules.empty')}</p>}
      <PlainList>
        {rules.map(({ id, certainty, source }) => (
          <li key={id}>
            <p className={styles.text}>{text('rule', id)}</p>
            <div className={styles.line}>
              <CertaintyBadge certainty={certainty} />
              <Link href={source.address} target="_blank" rel="noreferrer" className={styles.link}>
                <bdi lang="en">{source.title}</bdi>
                <VisuallyHidden> {t('stage.newTab')}</VisuallyHidden>
              </Link>
            </div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
};

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { BelowCard } from '../../frame/below-card.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { CopyLink } from './copy-link.tsx';
import { SubHead } from './sub-head.tsx';

const useStyles = makeStyles({
  root: {
    paddingBlock: rem(24),
    paddingInline: rem(44),
    fontSize: rem(13),
    lineHeight: rem(20),
    '@container (max-width: 27.5rem)': { paddingInline: rem(24) },
  },
  paragraph: { marginBlock: `0 ${rem(12)}` },
  list: { marginBlock: rem(12) },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: rem(4) },
  term: { fontWeight: 600, '::after': { content: '":"' } },
  value: { marginInlineStart: 0, minInlineSize: 0 },
});

/** One line of details: what it is, and what it says. */
export interface DetailsLine {
  label: string;
  value: string;
}

/** A box under the card with what an administrator needs to find a sign-in, to be read and copied. */
export const DetailsBox = ({
  id,
  lines,
  children,
}: {
  id: string;
  lines: DetailsLine[];
  children?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return (
    <BelowCard>
      <div id={id} className={styles.root}>
        <SubHead>{t('details.title')}</SubHead>
        <p className={styles.paragraph}>{t('details.intro')}</p>
        <CopyLink text={text} label={t('details.copy')} />
        <dl className={styles.list}>
          {lines.map(({ label, value }) => (
            <div key={label} className={styles.line}>
              <dt className={styles.term}>{label}</dt>
              <dd className={styles.value}>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.paragraph}>
          <Message
            id="details.flag"
            components={{ link: <OutsideLink inline note="outside.flagging" /> }}
          />
        </p>
        <p className={styles.paragraph}>{t('details.flag.body')}</p>
        {children}
      </div>
    </BelowCard>
  );
};

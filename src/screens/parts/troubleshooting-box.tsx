import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TroubleshootingDetails } from '../../api/contract.ts';
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

const order = [
  'errorCode',
  'requestId',
  'correlationId',
  'timestamp',
  'applicationName',
  'applicationId',
  'ipAddress',
  'deviceId',
  'devicePlatform',
  'deviceState',
] as const satisfies (keyof TroubleshootingDetails)[];

/** The box under the card with what an administrator needs to find the sign-in. */
export const TroubleshootingBox = ({
  id,
  details,
}: {
  id: string;
  details: TroubleshootingDetails;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const lines = order.map((field) => ({
    field,
    label: t(`details.${field}`),
    value:
      field === 'deviceState'
        ? t(`details.deviceState.${details.deviceState}`)
        : String(details[field] ?? t('details.notAvailable')),
  }));
  const text = lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return (
    <BelowCard>
      <div id={id} className={styles.root}>
        <SubHead>{t('details.title')}</SubHead>
        <p className={styles.paragraph}>{t('details.intro')}</p>
        <CopyLink text={text} label={t('details.copy')} />
        <dl className={styles.list}>
          {lines.map(({ field, label, value }) => (
            <div key={field} className={styles.line}>
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
      </div>
    </BelowCard>
  );
};

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useFrame } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { CopyLink } from './copy-link.tsx';
import { ProblemIcon } from './icons.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: rem(8),
    marginBlockEnd: rem(16),
    padding: rem(12),
    backgroundColor: signInTokens.signInProblem,
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
    '& [role="alert"]': { color: 'inherit' },
  },
  icon: { color: signInTokens.signInError, paddingBlockStart: rem(2) },
  details: { fontSize: rem(13), lineHeight: rem(20) },
  head: { marginBlock: `${rem(8)} 0`, fontWeight: 600 },
  list: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: rem(4) },
  term: { '::after': { content: '":"' } },
  value: { marginInlineStart: 0, minInlineSize: 0 },
});

const order = ['correlationId', 'timestamp'] as const;

/** Round what was refused through no fault of the person: with what an administrator finds the request by. */
export const ProblemBanner = ({
  shown,
  children,
}: {
  /** Without it nothing is around what is refused, which stays the same element. */
  shown: boolean;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { request } = useFrame();
  return (
    <div className={shown ? styles.root : undefined} data-part={shown ? 'problem' : undefined}>
      {shown && (
        <span className={styles.icon}>
          <ProblemIcon />
        </span>
      )}
      <div>
        {children}
        {shown && request && (
          <div className={styles.details}>
            <p className={styles.head}>{t('problem.details')}</p>
            <dl className={styles.list}>
              {order.map((field) => (
                <div key={field} className={styles.line}>
                  <dt className={styles.term}>{t(`details.${field}`)}</dt>
                  <dd className={styles.value}>
                    <bdi>{request[field]}</bdi>{' '}
                    <CopyLink
                      text={request[field]}
                      label={t(`problem.copy.${field}`)}
                      shown={t('problem.copy')}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </div>
  );
};

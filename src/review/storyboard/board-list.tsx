import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { PlainList } from '../../why/plain-list.tsx';
import { useReviewHost } from '../review-context.ts';
import { BoardPage } from './board-page.tsx';
import { IgnoredNote } from '../variants/ignored-note.tsx';
import { useVariants } from '../variants/use-variants.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    outlineStyle: 'none',
  },
  line: { margin: 0, maxInlineSize: '90ch' },
  link: {
    display: 'inline-block',
    minBlockSize: rem(24),
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { margin: 0, maxInlineSize: '90ch', color: tokens.colorNeutralForeground2 },
});

/** All scenarios, each with the way to its storyboard; and, for a link that names none of them, what was looked for. */
export const BoardList = ({
  scenarios,
  unknown,
}: {
  scenarios: readonly string[];
  unknown?: string | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const { ignored } = useVariants();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (unknown !== undefined) heading.current?.focus();
  }, [unknown]);
  const title = t(unknown === undefined ? 'storyboard.list.title' : 'app.unknown.scenario.title');
  return (
    <BoardPage title={title}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.line}>
        {unknown === undefined
          ? t('storyboard.list.intro')
          : t('app.unknown.scenario.body', { id: unknown })}
      </p>
      <IgnoredNote ignored={ignored} />
      <PlainList>
        {scenarios.map((id) => (
          <li key={id}>
            <Link className={styles.link} to={linkTo(`/storyboards/${id}`)}>
              {t(`scenario.${id}.title` as MessageId)}
            </Link>
            <p className={styles.summary}>{t(`scenario.${id}.summary` as MessageId)}</p>
          </li>
        ))}
      </PlainList>
    </BoardPage>
  );
};

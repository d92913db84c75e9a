import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { ToolShell } from '../../frame/tool-page.tsx';
import { withParameter } from '../variants/axes.ts';
import { useVariants } from '../variants/use-variants.ts';
import { CommentsDesk } from './desk.tsx';
import { FilesBar } from './files-bar.tsx';
import { choicesOfStatus, groupsOf, isChoice } from './groups.ts';
import { useComments } from './here.ts';
import { hrefOf } from './looks.ts';
import { Notices } from './notices.tsx';
import { ReviewerName } from './reviewer-name.tsx';
import { Thread } from './thread.tsx';
import { useLookWords } from './use-look-words.ts';
import { IgnoredNote } from '../variants/ignored-note.tsx';

const useStyles = makeStyles({
  page: { maxInlineSize: rem(960), marginInline: 'auto' },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  filter: { maxInlineSize: rem(240), '& select': { minInlineSize: 0, inlineSize: '100%' } },
  heading: { marginBlock: `${rem(8)} 0`, fontSize: tokens.fontSizeBase400 },
  threads: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: rem(12),
    margin: 0,
    marginBlockStart: rem(8),
    padding: 0,
    listStyle: 'none',
  },
  link: { display: 'inline-block', minBlockSize: rem(24), color: tokens.colorBrandForegroundLink },
});

/** So many are in the page at first, and more with each press. */
const atOnce = 100;

const Content = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const wordsFor = useLookWords();
  const { places, isLoaded } = useComments();
  const { search, edit, ignored } = useVariants();
  const [most, setMost] = useState(atOnce);
  const title = t('comments.all.title');
  const said = search.get('status');
  const status = isChoice(said) ? said : null;
  const all = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  const { groups, count } = groupsOf(places, status, most);
  return (
    <ToolShell title={title} className={styles.page}>
      <h1 id="comments-title" tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.text}>{t('comments.all.intro')}</p>
      <IgnoredNote ignored={said !== null && !status ? [...ignored, ['status', said]] : ignored} />
      <ReviewerName />
      <FilesBar />
      <Notices />
      <Field label={t('comments.status')} className={styles.filter}>
        <Select
          value={status ?? ''}
          onChange={(_event, data) => {
            setMost(atOnce);
            edit((present) => withParameter(present, 'status', data.value || null));
          }}
        >
          <option value="">{t('comments.status.all')}</option>
          {choicesOfStatus.map((one) => (
            <option key={one} value={one}>
              {t(`comments.status.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={styles.text}>
        {isLoaded && t('comments.all.count', { count, all })}
      </p>
      {isLoaded && all === 0 && (
        <p className={styles.text}>
          {t('comments.none')}{' '}
          <Link className={styles.link} to={linkTo('/screens')}>
            {t('comments.none.way')}
          </Link>
        </p>
      )}
      {groups.map(({ key, screen, state, isGone, comments }) => (
        <section key={key} aria-label={t('review.inspect.title', { screen, state })}>
          <h2 className={styles.heading}>{t('review.inspect.title', { screen, state })}</h2>
          {isGone && <p className={styles.text}>{t('comments.gone')}</p>}
          <ul role="list" className={styles.threads}>
            {comments.map((comment) => (
              <li key={comment.id}>
                <Thread comment={comment}>
                  <p className={styles.text}>
                    {wordsFor(comment)}{' '}
                    {!isGone && (
                      <Link
                        className={styles.link}
                        to={hrefOf(comment)}
                        aria-label={t('comments.open.label', {
                          number: comment.number,
                          screen,
                          state,
                        })}
                      >
                        {t('comments.open')}
                      </Link>
                    )}
                  </p>
                </Thread>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count > most && (
        <Button onClick={() => setMost((present) => present + atOnce)}>
          {t('comments.all.more')}
        </Button>
      )}
    </ToolShell>
  );
};

/** `/comments`: every comment there is, also those whose screen is gone. */
export const AllComments = (): ReactElement => {
  const { Surroundings } = useReviewHost();
  return (
    <Surroundings>
      <CommentsDesk>
        <Content />
      </CommentsDesk>
    </Surroundings>
  );
};

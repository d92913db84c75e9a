import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { screenIds, screenStates } from '../../screens/states.ts';
import { rem } from '../../theme/rem.ts';
import { useComments } from '../comments/here.ts';
import { besideItself } from '../compare/link.ts';
import { useReviewHost } from '../review-context.ts';
import { StateList } from '../state-list.tsx';
import { ToolPage } from '../../frame/tool-page.tsx';
import { namedState } from '../use-drawn-state.ts';
import { axes } from '../variants/axes.ts';
import { useVariants, type Variants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { SheetView } from './sheet-view.tsx';
import { neighbours } from './neighbours.ts';
import { WholeState } from './whole-state.tsx';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: `${rem(4)} ${rem(16)}`, alignItems: 'center' },
  link: { color: tokens.colorBrandForegroundLink },
});

/** The looks that the address asks for. */
const looksOf = ({ said }: Variants): Record<string, string> =>
  Object.fromEntries(
    axes.flatMap((axis) => {
      const value = said(axis);
      return value === null ? [] : [[axis.name, value]];
    }),
  );

/** `/inspect/<screen-id>[/<state>]`: one state at full size in any variant, and in many at once. */
export const Inspect = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo, Surroundings } = useReviewHost();
  const navigate = useNavigate();
  const variants = useVariants();
  const { places } = useComments();
  const { screen = '', state } = useParams();
  const known = Object.hasOwn(screenStates, screen);
  const [first = ''] = known ? Object.keys(screenStates[screen as ScreenId].states) : [];
  const name = state ?? first;
  const found = known && namedState(screen, name) !== undefined;
  const title = t('review.inspect.title', { screen, state: name });
  if (!found)
    return (
      <Surroundings>
        <StateList unknown={known ? { screen, state: name } : { screen }} />
      </Surroundings>
    );
  const id = screen as ScreenId;
  const { before, after } = neighbours(id, name);
  const go = (to: string): void => void navigate(linkTo(`/inspect/${to}`));
  return (
    <Surroundings>
      <ToolPage
        title={title}
        head={
          <nav className={styles.ways} aria-label={t('review.inspect.ways')}>
            <Button onClick={() => go(before)}>{t('review.inspect.before')}</Button>
            <Button onClick={() => go(after)}>{t('review.inspect.after')}</Button>
            <Link className={styles.link} to={linkTo(`/screens/${screen}/${name}`)}>
              {t('review.inspect.alone')}
            </Link>
            <Link
              className={styles.link}
              to={linkTo('/compare', besideItself({ screen, state: name }, looksOf(variants)))}
            >
              {t('review.inspect.compare')}
            </Link>
            <Link
              className={styles.link}
              to={linkTo(`/screens/${screen}/${name}`, { comments: 'shown' })}
            >
              {t('comments.count', { count: places.get(`${screen}/${name}`)?.length ?? 0 })}
            </Link>
            <Link className={styles.link} to={linkTo('/screens')}>
              {t('review.inspect.all', { count: screenIds.length })}
            </Link>
          </nav>
        }
      >
        <VariantBar variants={variants} />
        <WholeState
          screen={id}
          state={name}
          width={variants.width}
          showsFocus={variants.showsFocus}
        />
        <SheetView screen={id} state={name} variants={variants} />
      </ToolPage>
    </Surroundings>
  );
};

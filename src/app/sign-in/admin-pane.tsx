import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { Console } from '../../admin/console.tsx';
import type { Place } from '../../admin/views.ts';
import { PrototypeMark } from '../../frame/prototype-mark.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { AreaProvider } from '../area-provider.tsx';
import { withVariants } from '../settings.ts';
import { useStaff } from '../use-staff.ts';

const useStyles = makeStyles({
  // The console scrolls by itself, beside a page that may be longer.
  root: {
    position: 'sticky',
    insetBlockStart: 0,
    blockSize: '100dvh',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  // Where the console takes the place of the sign-in, its mark goes with it.
  mark: { [`@media (min-width: ${rem(960)})`]: { display: 'none' } },
  rest: { gridRowStart: 2, minBlockSize: 0, display: 'grid' },
  waiting: { padding: rem(16) },
});

/** The IT staff's console beside the sign-in, in the same window. */
export const AdminPane = ({
  rehearsal,
  onClose,
}: {
  rehearsal: string;
  onClose: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { search } = useLocation();
  const { opened, failed } = useStaff(rehearsal);
  const [acts, setActs] = useState<string | null>(null);
  const [place, setPlace] = useState<Place>({ view: 'risky-users', item: null });
  const first = opened?.staff[0]?.id ?? '';
  return (
    <AreaProvider>
      <div className={styles.root}>
        <div className={styles.mark}>
          <PrototypeMark />
        </div>
        <div className={styles.rest}>
          {opened ? (
            <Console
              rehearsal={rehearsal}
              transport={opened.transport}
              staff={opened.staff}
              acts={acts ?? first}
              onActs={(id) => {
                setActs(id);
                setPlace(({ view }) => ({ view, item: null }));
              }}
              place={place}
              go={setPlace}
              onClose={onClose}
              ownAddress={withVariants(`/admin/${rehearsal}`, new URLSearchParams(search), {
                as: acts ?? first,
              })}
            />
          ) : (
            <p role="status" className={styles.waiting}>
              {t(failed ? 'admin.failed' : 'admin.loading')}
            </p>
          )}
        </div>
      </div>
    </AreaProvider>
  );
};

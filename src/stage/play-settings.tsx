import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { ScenarioDetail } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { CopyButton } from './copy-button.tsx';
import { KeysHelp } from './keys-help.tsx';
import type { Player } from './player.ts';
import { policiesLink, shareLink } from './share-link.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
  line: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: rem(12),
    '& > :first-child': { flexGrow: 1, flexBasis: rem(140) },
  },
  link: { color: tokens.colorBrandForegroundLink },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const paces = [1, 2, 4, 8, 15];

/** How fast the script plays, how to share it, and the keys that step through it. */
export const PlaySettings = ({
  scenario: { id, title },
  player,
}: {
  scenario: Pick<ScenarioDetail, 'id' | 'title'>;
  player: Player;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { search } = useLocation();
  const choices = [...new Set([...paces, player.pace])].toSorted((one, other) => one - other);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Field label={t('stage.pace')} size="small">
          <Select
            value={String(player.pace)}
            onChange={(_event, data) => player.setPace(Number(data.value))}
          >
            {choices.map((seconds) => (
              <option key={seconds} value={seconds}>
                {t('stage.pace.seconds', { count: seconds })}
              </option>
            ))}
          </Select>
        </Field>
        {/* A rehearsal of one's own policies lives in this browser, where no link leads from elsewhere. */}
        {title === undefined && (
          <CopyButton
            text={() => shareLink(location.href, import.meta.env.BASE_URL, id, player.position)}
          >
            {t('stage.share')}
          </CopyButton>
        )}
      </div>
      {title !== undefined && (
        <p className={styles.note}>
          {t('stage.own')}{' '}
          <Link to={policiesLink(search)} className={styles.link}>
            {t('stage.own.policies')}
          </Link>
        </p>
      )}
      {player.offScript && <p className={styles.note}>{t('stage.share.offScript')}</p>}
      <KeysHelp />
    </div>
  );
};

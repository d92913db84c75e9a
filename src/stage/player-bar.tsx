import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScenarioDetail } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { actorAt, actSentence } from '../why/act-sentence.ts';
import { Icon } from './icons.tsx';
import type { Player } from './player.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
  position: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  next: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(4) },
  play: { flexGrow: 1 },
});

/** Where the script stands, and the buttons that move it. */
export const PlayerBar = ({
  scenario,
  player,
}: {
  scenario: ScenarioDetail;
  player: Player;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { script, position, playing } = player;
  const coming = script[position];
  const sentence = coming && actSentence(coming, actorAt(script, position, scenario.personas));
  const isOver = !coming;
  const outlook = sentence
    ? t('stage.player.next.act', { act: t(sentence.id, sentence.values) })
    : t('stage.player.over');
  return (
    <div role="group" aria-label={t('stage.player')} className={styles.root}>
      <p className={styles.text}>
        <span className={styles.position}>
          {t('stage.player.position', { position, count: script.length })}
        </span>{' '}
        {!player.offScript && <span className={styles.next}>{outlook}</span>}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={<Icon name="back" />}
          aria-label={t('stage.player.back')}
          title={t('stage.player.back')}
          disabledFocusable={position === 0 && !player.offScript}
          onClick={player.back}
        />
        <Button
          className={styles.play}
          appearance="primary"
          icon={<Icon name={playing ? 'pause' : 'play'} />}
          disabledFocusable={!playing && (isOver || player.offScript)}
          onClick={playing ? player.pause : player.play}
        >
          {t(playing ? 'stage.player.pause' : 'stage.player.play')}
        </Button>
        <Button
          icon={<Icon name="next" />}
          aria-label={t('stage.player.next')}
          title={t('stage.player.next')}
          disabledFocusable={isOver || player.offScript}
          onClick={player.next}
        />
        <Button
          icon={<Icon name="restart" />}
          aria-label={t('stage.player.restart')}
          title={t('stage.player.restart')}
          onClick={player.restart}
        />
      </div>
    </div>
  );
};

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { StageClock } from './clock.ts';
import { Phone } from './phone.tsx';
import type { Player } from './player.ts';

const useStyles = makeStyles({
  note: {
    marginBlock: `0 ${rem(12)}`,
    color: tokens.colorNeutralForeground2,
  },
  window: { marginBlockStart: rem(12), textAlign: 'center' },
});

/** The simulated phone in the dock, and the way to give it a window of its own. */
export const PhoneTab = ({
  client,
  player,
  clock,
  phoneAddress,
}: {
  client: StageClient;
  player: Player;
  clock: StageClock;
  phoneAddress: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const name = `phone-${client.rehearsal}`;
  // A refused popup leaves the link to do what links do.
  const open = (event: MouseEvent): void => {
    if (window.open(phoneAddress, name, 'popup,width=380,height=780')) event.preventDefault();
  };
  return (
    <>
      <p className={styles.note}>{t('stage.phone.note')}</p>
      <Phone client={client} clock={clock} fill={player.fill} />
      <div className={styles.window}>
        <Button as="a" size="small" href={phoneAddress} target={name} onClick={open}>
          {t('stage.phone.window')}
        </Button>
      </div>
    </>
  );
};

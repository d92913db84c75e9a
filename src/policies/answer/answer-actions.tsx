import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { policiesHere } from '../here.ts';
import type { Question } from '../protocol.ts';
import { noteRehearsed } from '../traces.ts';
import { deviceStateOf } from './device-state.ts';
import { SharePanel } from './share-panel.tsx';

/** What the application does with an answer: the area itself knows no other page and no backend. */
export interface AnswerHost {
  /** Opens a rehearsal of a scenario that the worker made, and goes to it, at its first page or as a storyboard. */
  open: (scenario: object, as: 'journey' | 'storyboard') => Promise<void>;
  /** Removes all rehearsals that were opened so from this browser. Rejects where nothing answers. */
  forget: () => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, maxInlineSize: '90ch' },
});

/** What can be done with an answer: click through it, open it as a storyboard, share its question. */
export const AnswerActions = ({
  question,
  host,
}: {
  question: Question;
  host: AnswerHost;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [state, setState] = useState<'opening' | 'failed' | null>(null);
  const [isSharing, setSharing] = useState(false);
  const hint = useId();
  const open = async (as: 'journey' | 'storyboard'): Promise<void> => {
    if (state === 'opening') return;
    setState('opening');
    try {
      const { person, signIn } = question;
      const title = t('policies.rehearsal.title', {
        person: person.displayName ?? person.userPrincipalName,
        signIn: signIn.name,
      });
      const deviceName = t('policies.rehearsal.device', {
        platform: signIn.devicePlatform,
        state: deviceStateOf(signIn),
      });
      const scenario = await policiesHere().ask('rehearsable', { ...question, title, deviceName });
      noteRehearsed();
      await host.open(scenario, as);
      setState(null);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <div className={styles.root}>
        <Button
          appearance="primary"
          aria-describedby={hint}
          disabledFocusable={state === 'opening'}
          onClick={() => void open('journey')}
        >
          {t('policies.answer.click')}
        </Button>
        <Button
          aria-describedby={hint}
          disabledFocusable={state === 'opening'}
          onClick={() => void open('storyboard')}
        >
          {t('policies.answer.storyboard')}
        </Button>
        <Button aria-expanded={isSharing} onClick={() => setSharing(!isSharing)}>
          {t('policies.share')}
        </Button>
        <span role="status">
          {state === 'opening' && t('policies.answer.opening')}
          {state === 'failed' && t('policies.answer.failed.open')}
        </span>
      </div>
      <p id={hint} className={styles.hint}>
        {t('policies.answer.keeps')}
      </p>
      {isSharing && <SharePanel question={question} />}
    </>
  );
};

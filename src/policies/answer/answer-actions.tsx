import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { policiesHere } from '../here.ts';
import type { Question } from '../protocol.ts';
import { SharePanel } from './share-panel.tsx';

/** What the application does with an answer: the area itself knows no other page and no backend. */
export interface AnswerHost {
  /** Opens a rehearsal of a scenario that the worker made, and goes to it, at its first page or as a storyboard. */
  open: (scenario: object, as: 'journey' | 'storyboard') => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
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
  const open = async (as: 'journey' | 'storyboard'): Promise<void> => {
    if (state === 'opening') return;
    setState('opening');
    try {
      const { person, signIn } = question;
      const title = t('policies.rehearsal.title', {
        person: person.displayName ?? person.userPrincipalName,
        signIn: signIn.name,
      });
      const scenario = await policiesHere().ask('rehearsable', { ...question, title });
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
          disabledFocusable={state === 'opening'}
          onClick={() => void open('journey')}
        >
          {t('policies.answer.click')}
        </Button>
        <Button disabledFocusable={state === 'opening'} onClick={() => void open('storyboard')}>
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
      {isSharing && <SharePanel question={question} />}
    </>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ControlTrace, PolicyTrace, SessionControlTrace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useKnownText } from '../i18n/known-text.ts';
import { PlainList } from '../why/plain-list.tsx';
import { useWords } from '../why/use-words.ts';
import { useControlText, useSessionControlText } from '../why/policy-text.ts';
import { Standing } from './why-condition.tsx';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const Control = ({ control }: { control: ControlTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { list } = useWords();
  const name = useControlText();
  const { isMet, allowedCombinations } = control;
  const isBlock = control.control === 'block' && isMet === false;
  const standing = isMet === null ? 'notAsked' : isMet ? 'met' : isBlock ? 'blocks' : 'unmet';
  const taken = allowedCombinations.map((one) => text('combination', one));
  return (
    <li>
      <Standing name={name(control)} isMet={isMet}>
        {t(`why.control.${standing}`)}
      </Standing>
      {taken.length > 0 && (
        <p className={styles.quiet}>
          {t('why.control.combinations', { combinations: list(taken) })}
        </p>
      )}
    </li>
  );
};

const SessionControl = ({ control }: { control: SessionControlTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useSessionControlText();
  return (
    <li>
      {text(control)}
      <p className={styles.quiet}>
        {t(control.isPlayed ? 'why.session.played' : 'why.session.notPlayed')}
      </p>
    </li>
  );
};

/** What a policy asks for before it lets somebody in, and what it does to the session afterwards. */
export const WhyControls = ({ policy }: { policy: PolicyTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { controls, sessionControls, operator } = policy;
  const several = operator === 'AND' ? 'why.grant.all' : 'why.grant.one';
  return (
    <>
      {controls.length > 0 && (
        <>
          <h5 className={styles.heading}>{t(controls.length > 1 ? several : 'why.grant')}</h5>
          <PlainList>
            {controls.map((control) => (
              <Control key={`${control.control} ${control.name}`} control={control} />
            ))}
          </PlainList>
        </>
      )}
      {sessionControls.length > 0 && (
        <>
          <h5 className={styles.heading}>{t('why.session')}</h5>
          <PlainList>
            {sessionControls.map((control) => (
              <SessionControl key={control.control} control={control} />
            ))}
          </PlainList>
        </>
      )}
    </>
  );
};

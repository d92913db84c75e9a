import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { PolicySentences } from '../why/policy-sentences.tsx';
import { useSessionControlText } from '../why/policy-text.ts';
import { policiesHere } from './here.ts';
import { Part } from './part.tsx';
import type { PolicyRow } from './protocol.ts';
import { Notes, usePlaceText } from './sayings.tsx';
import { useDetails } from './use-details.ts';

const useStyles = makeStyles({
  json: {
    margin: `${rem(8)} 0 0`,
    padding: rem(12),
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

const Json = ({ json }: { json: string }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button size="small" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {t('policies.json')}
      </Button>
      {isShown && (
        <pre dir="ltr" className={styles.json}>
          {json}
        </pre>
      )}
    </>
  );
};

/** Everything about one policy. */
export const PolicyDetails = ({ policy }: { policy: PolicyRow }): ReactElement => {
  const { t } = useMessages();
  const placeText = usePlaceText();
  const sessionText = useSessionControlText();
  const ask = useCallback(() => policiesHere().ask('policy', policy.id), [policy]);
  const details = useDetails(ask);
  if (!details) return <Spinner size="tiny" label={t('app.loading')} />;
  const { description, json, file, place, notes, unjudged } = details;
  return (
    <>
      <Part title={t('policies.part.words')}>
        <PolicySentences policy={description}>
          {description.sessionControls.map((control) => (
            <li key={control.control}>{sessionText(control)}</li>
          ))}
        </PolicySentences>
      </Part>
      {unjudged.length > 0 && (
        <Part title={t('policies.part.unjudged')} says={t('policies.unjudged.why')}>
          <ul>
            {unjudged.map(({ path, value }) => (
              <li key={`${path} ${value}`}>
                <bdi dir="ltr">{t('policies.unjudged.item', { path, value })}</bdi>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {notes.length > 0 && (
        <Part title={t('policies.part.notes')}>
          <Notes notes={notes} total={notes.length} whose={false} />
        </Part>
      )}
      <Part title={t('policies.part.from')}>
        <bdi>{file}</bdi> {place && placeText(place)}
      </Part>
      <Json json={json} />
    </>
  );
};

import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlacesView, StageCommand } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useKnownText } from '../i18n/known-text.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { AnswerView } from './answer-view.tsx';
import { PlainList } from '../why/plain-list.tsx';
import { Section } from '../why/section.tsx';
import { useAnswer } from './use-answer.ts';
import { useStageCall } from './use-stage-call.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
  line: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  go: { marginBlockStart: rem(4) },
  failed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const ask = (client: StageClient): Promise<PlacesView> => client.places();

/** One of the places or devices: what it is, and the way there unless the person is there. */
const Choice = ({
  name,
  lines,
  isPresent,
  action,
  onGo,
  busy,
}: {
  name: string;
  lines: readonly string[];
  isPresent: boolean;
  action: string;
  onGo: () => void;
  busy: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <li aria-current={isPresent || undefined}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        {isPresent && (
          <Badge appearance="tint" color="brand">
            {t('stage.where.present')}
          </Badge>
        )}
      </span>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {!isPresent && (
        <Button
          size="small"
          className={styles.go}
          disabledFocusable={busy}
          onClick={onGo}
          aria-label={`${action}: ${name}`}
        >
          {action}
        </Button>
      )}
    </li>
  );
};

/** From where and with what the person signs in, and where else they could. */
export const WhereTab = ({ client }: { client: StageClient }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { answer, refresh } = useAnswer(client, ask);
  const { busy, failed, run } = useStageCall();
  const go = (command: StageCommand) => () => run(async () => void (await client.go(command)));
  return (
    <AnswerView answer={answer} refresh={refresh}>
      {({ places, workDevices }) => (
        <>
          <Section title={t('stage.where.places')}>
            <p className={styles.note}>{t('stage.where.note')}</p>
            <PlainList>
              {places.map(({ id, place, deviceName, ipAddress, isPresent, ...found }) => (
                <Choice
                  key={id}
                  name={text('place', id)}
                  lines={[
                    t('stage.where.place', { place, address: ipAddress }),
                    t(found.isCompliant ? 'stage.where.device.managed' : 'stage.where.device', {
                      device: deviceName,
                    }),
                    t('stage.where.risk', { level: text('riskLevel', found.riskLevel) }),
                    ...(found.isTrusted ? [t('stage.where.trusted')] : []),
                  ]}
                  isPresent={isPresent}
                  action={t('stage.where.go')}
                  onGo={go({ type: 'moveTo', placeId: id })}
                  busy={busy}
                />
              ))}
              {workDevices.map(({ personId, displayName, isPresent }) => (
                <Choice
                  key={personId}
                  name={t('stage.where.workDevice', { name: displayName })}
                  lines={[t('stage.where.workDevice.note')]}
                  isPresent={isPresent}
                  action={t('stage.where.workDevice.press')}
                  onGo={go({ type: 'useWorkDevice', personId })}
                  busy={busy}
                />
              ))}
            </PlainList>
          </Section>
          <p role="status" className={styles.failed}>
            {failed && t('stage.where.failed')}
          </p>
        </>
      )}
    </AnswerView>
  );
};

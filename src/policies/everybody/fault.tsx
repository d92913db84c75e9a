import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { ChangeFault } from '../everybody-protocol.ts';
import { Reason } from '../sayings.tsx';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** Why a text was not taken, and where it breaks. */
export const Fault = ({ fault }: { fault: ChangeFault | null }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div role="alert">
      {fault && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {fault.kind === 'notOne' ? (
              t('everybody.fault.notOne', { count: fault.policies })
            ) : (
              <>
                {t('everybody.fault.reason')} <Reason reason={fault.reason} />
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};

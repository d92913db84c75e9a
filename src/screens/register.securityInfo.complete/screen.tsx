import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { Body } from '../parts/body.tsx';
import { DoneArt } from '../parts/illustration.tsx';
import { MethodIcon } from '../parts/method-icon.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: rem(12),
    marginBlock: `0 ${rem(16)}`,
    marginInline: 0,
    padding: 0,
    listStyleType: 'none',
  },
  method: { display: 'flex', alignItems: 'center', columnGap: rem(12) },
  name: { display: 'block', fontWeight: 600 },
  hint: { display: 'block', fontSize: rem(13), color: signInTokens.signInMutedText },
});

/** Names the methods that were set up, and the one that is asked for first. */
export const Screen = ({
  model: { methods },
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.complete'>): ReactElement => {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <WizardPage
      title={t('register.securityInfo.complete.title')}
      account={context.account}
      busy={busy}
      next={t('action.done')}
      onNext={() => whenIdle(busy, send)({ type: 'done' })}
    >
      <DoneArt />
      <Body lead>{t('register.securityInfo.complete.body')}</Body>
      <ul className={styles.list} role="list" data-part="methods">
        {methods.map(({ method, hint, isDefault }) => {
          const name = t(`method.${method}`);
          return (
            <li key={method} className={styles.method}>
              <MethodIcon method={method} />
              <span>
                <span className={styles.name}>
                  {isDefault ? t('register.securityInfo.complete.default', { name }) : name}
                </span>
                {hint && (
                  <span className={styles.hint}>
                    <bdi>{hint}</bdi>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <Body>
        <Message
          id="register.securityInfo.complete.manage"
          components={{ link: <OutsideLink inline note="outside.securityInfo" /> }}
        />
      </Body>
    </WizardPage>
  );
};

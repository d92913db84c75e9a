import type { ReactElement, ReactNode } from 'react';
import type { CodeError, RegistrableMethod, RegistrationPlan } from '../../api/contract.ts';
import { Body } from './body.tsx';
import { CodeField } from './code-field.tsx';
import { Links } from './links.tsx';
import { useCode } from './use-code.ts';
import { useWording } from './use-wording.ts';
import { WizardPage } from './wizard-page.tsx';

/** The trial of what is set up: type the code that was sent there, or that it shows. */
export const TrialCode = ({
  title,
  model: { plan, error: refused },
  method,
  account,
  error,
  resend,
  told,
  busy,
  act,
  children,
}: {
  title: string;
  model: { plan: RegistrationPlan; error?: CodeError | 'throttled' };
  method: RegistrableMethod;
  account: string | null;
  error: string | undefined;
  /** The link that has another code sent, where codes are. */
  resend?: ReactNode;
  /** What is said once another code was sent. */
  told?: string | false;
  busy: boolean;
  act: (event: { type: 'submitCode'; code: string } | { type: 'back' } | { type: 'skip' }) => void;
  /** Where the code was sent, or is shown. */
  children: ReactNode;
}): ReactElement => {
  const { t } = useWording();
  const typed = useCode(refused, busy);
  return (
    <WizardPage
      title={title}
      account={account}
      busy={busy}
      method={method}
      plan={plan}
      onSkip={() => act({ type: 'skip' })}
      error={error}
      refusals={typed.refusals}
      problem={refused === 'throttled'}
      next={t('action.next')}
      onNext={() => act({ type: 'submitCode', code: typed.code })}
      onBack={() => act({ type: 'back' })}
      hasField
    >
      <Body lead>{children}</Body>
      {told !== undefined && <div role="status">{told && <Body>{told}</Body>}</div>}
      <CodeField
        label={t('register.securityInfo.enterCode.field')}
        typed={typed}
        refused={refused !== undefined && refused !== 'throttled'}
      />
      {resend && <Links small>{resend}</Links>}
    </WizardPage>
  );
};
